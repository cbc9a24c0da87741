package dev.roost.platform.mail;

import dev.roost.platform.Mail;
import dev.roost.platform.Mail.Attachment;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/**
 * A mail as it goes over the wire: plain text beside a page (multipart/alternative), and around both what goes along. No header
 * takes more than one line of what people wrote.
 */
final class MimeFormat {

  private static final String UTF_8 = "UTF-8";
  /** Nothing of it is asked of the machine or its settings. */
  private static final Session NO_SESSION = Session.getInstance(new Properties());

  private final Sender sender;

  MimeFormat(Sender sender) {
    this.sender = sender;
  }

  byte[] bytes(Mail mail, Instant at) {
    try {
      var out = new ByteArrayOutputStream();
      message(mail, at, NO_SESSION).writeTo(out);
      return out.toByteArray();
    } catch (IOException | MessagingException impossible) {
      throw new IllegalStateException("A mail in memory can be written", impossible);
    }
  }

  MimeMessage message(Mail mail, Instant at, Session session) {
    try {
      var message = new NamedMessage(session, "<%s@%s>".formatted(oneLine(mail.id()), sender.domain()));
      message.setFrom(sender.from());
      if (sender.replyTo() != null) {
        message.setReplyTo(new InternetAddress[]{sender.replyTo()});
      }
      message.setRecipient(RecipientType.TO, new InternetAddress(oneLine(mail.to()), true));
      message.setSubject(oneLine(mail.subject()), UTF_8);
      message.setSentDate(Date.from(at));
      message.setHeader("Auto-Submitted", "auto-generated");
      if (mail.unsubscribe() != null) {
        message.setHeader("List-Unsubscribe", "<" + oneLine(mail.unsubscribe()) + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
      }
      message.setContent(content(mail));
      message.saveChanges();
      return message;
    } catch (MessagingException unusable) {
      throw new IllegalArgumentException("No mail can be made of " + mail, unusable);
    }
  }

  private static MimeMultipart content(Mail mail) throws MessagingException {
    var alternatives = new MimeMultipart("alternative", text(mail.text(), "plain"), text(mail.html(), "html"));
    if (mail.attachments().isEmpty()) {
      return alternatives;
    }
    var both = new MimeBodyPart();
    both.setContent(alternatives);
    var all = new MimeMultipart("mixed", both);
    for (var attachment : mail.attachments()) {
      all.addBodyPart(file(attachment));
    }
    return all;
  }

  private static BodyPart text(String text, String type) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(crlf(text), UTF_8, type);
    part.setHeader("Content-Transfer-Encoding", encoding(text));
    return part;
  }

  private static BodyPart file(Attachment attachment) throws MessagingException {
    var part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(
        new ByteArrayDataSource(attachment.content().getBytes(StandardCharsets.UTF_8), attachment.type())));
    part.setFileName(attachment.name());
    part.setHeader("Content-Type", attachment.type());
    part.setHeader("Content-Transfer-Encoding", encoding(attachment.content()));
    return part;
  }

  /** So that a person, or a shell, can read the mail as it is, as far as that is possible. */
  private static String encoding(String text) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(text) && text.lines().allMatch(it -> it.length() < 900)
        ? "7bit"
        : "quoted-printable";
  }

  private static String crlf(String text) {
    return text.replace("\r\n", "\n").replace("\n", "\r\n");
  }

  private static String oneLine(String value) {
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("A header of a mail is one line");
    }
    return value;
  }

  /** Keeps its id, which would otherwise be another one whenever it is made. */
  private static final class NamedMessage extends MimeMessage {

    private final String id;

    NamedMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
