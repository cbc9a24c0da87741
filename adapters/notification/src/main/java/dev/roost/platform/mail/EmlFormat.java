package dev.roost.platform.mail;

import dev.roost.platform.Mail;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A mail as a file that every mail program opens (RFC 5322). */
final class EmlFormat {

  private static final String LINE = "\r\n";
  /** An encoded word takes 75 characters at most, of which 45 octets of text make 60. */
  private static final int OCTETS_OF_A_WORD = 45;

  private EmlFormat() {
  }

  static byte[] write(Mail mail, String from, String messageId, Instant at) {
    var head = String.join(LINE,
        "From: " + header(from),
        "To: " + header(mail.to()),
        "Subject: " + header(mail.subject()),
        "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)),
        "Message-ID: <" + messageId + ">",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
        "Auto-Submitted: auto-generated");
    return (head + LINE + LINE + mail.text().replace("\r\n", "\n").replace("\n", LINE))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A header's value; other letters than ASCII become encoded words (RFC 2047). */
  private static String header(String value) {
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("A header of a mail is one line");
    }
    return StandardCharsets.US_ASCII.newEncoder().canEncode(value) ? value : String.join(LINE + " ", words(value));
  }

  private static List<String> words(String value) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    value.codePoints().mapToObj(Character::toString).forEach(letter -> {
      if (octets(word.toString()).length + octets(letter).length > OCTETS_OF_A_WORD) {
        words.add(word(word.toString()));
        word.setLength(0);
      }
      word.append(letter);
    });
    words.add(word(word.toString()));
    return words;
  }

  private static String word(String text) {
    return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(octets(text)) + "?=";
  }

  private static byte[] octets(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
