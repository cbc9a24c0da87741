package dev.roost.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail. Its text may hold a token that lets somebody in, so it does not show in logs by accident.
 *
 * @param id what it is known by, the same whenever the same mail is sent again: letters, digits, dots and dashes
 * @param to one mail address
 * @param subject one line
 * @param text plain text
 * @param html the same as a page
 * @param attachments files that go along
 * @param unsubscribe an address at which a program can turn such mails off with one POST; absent where nobody may
 */
public record Mail(String id, String to, String subject, String text, String html, List<Attachment> attachments,
    @Nullable String unsubscribe) {

  public Mail {
    attachments = List.copyOf(attachments);
  }

  @Override
  public String toString() {
    return "Mail[id=%s, to=%s, subject=%s]".formatted(id, to, subject);
  }

  /**
   * A file that goes along with a mail.
   *
   * @param name of the file
   * @param type a media type with its parameters
   */
  public record Attachment(String name, String type, String content) {
  }
}
