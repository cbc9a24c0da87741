package dev.roost.platform.rest;

import dev.roost.platform.Rate;
import dev.roost.platform.RateLimit;
import dev.roost.platform.RateRefusal.TooManyRequests;
import dev.roost.platform.SharedRates;
import dev.roost.shared.Actor;
import dev.roost.shared.Network;
import dev.roost.shared.Refused;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many requests one sender may send: a user, with all sessions and keys together, or the network of whoever is not known. All nodes
 * count together where there is a Redis, and each for itself while there is none.
 */
public final class RequestRates {

  private final RateLimit strangers;
  private final RateLimit users;
  private final @Nullable SharedRates shared;
  private final LocalRates local;

  RequestRates(RateLimit strangers, RateLimit users, @Nullable SharedRates shared) {
    this.strangers = strangers;
    this.users = users;
    this.shared = shared;
    this.local = new LocalRates(longer(strangers.within(), users.within()), TimeMeter.SYSTEM_NANOTIME);
  }

  /**
   * Counts a request, and has the answer tell what is left.
   *
   * @throws Refused with {@link TooManyRequests} if it is one too many
   */
  public void count(Actor sender, HttpServletRequest request, HttpServletResponse response) {
    if (isFree(request.getServletPath())) {
      return;
    }
    var limit = sender instanceof Actor.User ? users : strangers;
    var rate = rate(sender instanceof Actor.User(var id, var _, var _)
        ? id.toString()
        : Network.of(request.getRemoteAddr()).name(), limit);
    response.setHeader("RateLimit-Policy",
        "\"" + limit.name() + "\";q=" + limit.most() + ";w=" + limit.within().toSeconds());
    response.setHeader("RateLimit", "\"" + limit.name() + "\";r=" + rate.left() + ";t=" + seconds(rate.full()));
    if (!rate.granted()) {
      throw new Refused(new TooManyRequests(Math.max(1, seconds(rate.next()))));
    }
  }

  private Rate rate(String sender, RateLimit limit) {
    return Optional.ofNullable(shared).flatMap(nodes -> nodes.count(sender, limit))
        .orElseGet(() -> local.count(sender, limit));
  }

  /** What watches over this node, and providers of payments, who prove by a signature who they are and send what is owed to guests. */
  private static boolean isFree(String path) {
    return path.startsWith("/actuator/") || path.startsWith("/v1/payment-webhooks/");
  }

  private static long seconds(Duration time) {
    return time.plusMillis(999).toSeconds();
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }
}
