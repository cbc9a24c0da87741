package dev.roost.platform;

/**
 * A mail. Its text may hold a token that lets somebody in, so it does not show in logs by accident.
 *
 * @param to one mail address
 * @param subject one line
 * @param text plain text
 */
public record Mail(String to, String subject, String text) {

  @Override
  public String toString() {
    return "Mail[to=%s, subject=%s]".formatted(to, subject);
  }
}
