package dev.roost.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Tells whoever started the demo what to do next; every line of it can be pasted into a shell. */
class DemoGuide {

  private static final Logger LOG = LoggerFactory.getLogger(DemoGuide.class);
  private static final int WEEKS_AHEAD = 6;

  private final DemoAccounts accounts;
  private final Environment environment;
  private final Clock clock;

  DemoGuide(DemoAccounts accounts, Environment environment, Clock clock) {
    this.accounts = accounts;
    this.environment = environment;
    this.clock = clock;
  }

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void on(ApplicationReadyEvent ready) {
    if (accounts.areComplete()) {
      LOG.info(text("http://localhost:" + environment.getProperty("local.server.port", "8080"), LocalDate.now(clock)));
    }
  }

  static String text(String server, LocalDate today) {
    var page = "The API, to read and to try:  %s/swagger-ui.html".formatted(server);
    var graphQl = "The same by GraphQL:          %s/graphiql".formatted(server);
    var mails = "The mails that Roost writes:  %s%s".formatted(server, DemoMails.PATH);
    var jobs = "What Roost does by itself:    %s%s".formatted(server, DemoJobs.PATH);
    var people = Stream.of(DemoAccount.values())
        .map(account -> "  %-20s password %s".formatted(account.email(), account.password()));
    return Stream.of(Stream.of("What to do next", page, graphQl, mails, jobs, "Accounts:"), people,
        Stream.of("Log in, search, ask for a price:"), commands(server, today).stream().map(line -> "  " + line))
        .flatMap(lines -> lines).collect(Collectors.joining("\n"));
  }

  /** Each works on its own in the shell in which the ones before it ran. */
  static List<String> commands(String server, LocalDate today) {
    var checkIn = today.plusWeeks(WEEKS_AHEAD);
    var checkOut = checkIn.plusDays(3);
    return List.of(
        "TOKEN=$(curl -s %s/v1/sessions -H 'Content-Type: application/json' -d '{\"email\":\"%s\",\"password\":\"%s\"}' | sed -n 's/.*\"token\" *: *\"\\([^\"]*\\)\".*/\\1/p')"
            .formatted(server, DemoAccount.GUEST.email(), DemoAccount.GUEST.password()),
        "LISTING=$(curl -s '%s/v1/search/listings?latitude=51.0543&longitude=3.7235&radius=5000&checkIn=%s&checkOut=%s&adults=2&limit=1' | sed -n 's/.*\"listingId\" *: *\"\\([^\"]*\\)\".*/\\1/p')"
            .formatted(server, checkIn, checkOut),
        "curl -s %s/v1/quotes -H \"Authorization: Bearer $TOKEN\" -H \"Idempotency-Key: $(date +%%s)\" -H 'Content-Type: application/json' -d '{\"listingId\":\"'$LISTING'\",\"checkIn\":\"%s\",\"checkOut\":\"%s\",\"party\":{\"adults\":2}}'"
            .formatted(server, checkIn, checkOut));
  }
}
