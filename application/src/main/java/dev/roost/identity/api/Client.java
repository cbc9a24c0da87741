package dev.roost.identity.api;

/**
 * Where a request comes from, for limits and for a user's list of sessions.
 *
 * @param address the network address, IPv4 or IPv6, as text
 * @param userAgent what the client calls itself, or an empty text
 */
public record Client(String address, String userAgent) {

  private static final int LONGEST_USER_AGENT = 255;

  public Client {
    userAgent = userAgent.substring(0, Math.min(userAgent.length(), LONGEST_USER_AGENT));
  }
}
