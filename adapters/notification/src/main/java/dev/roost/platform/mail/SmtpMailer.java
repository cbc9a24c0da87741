package dev.roost.platform.mail;

import dev.roost.platform.Mail;
import dev.roost.platform.Mailer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Clock;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Hands mail over to a mail server, on a connection of its own for each. What the server answers with 5xx to the mail or its
 * reader will never go; all else, a wrong password too, may be mended.
 */
final class SmtpMailer implements Mailer {

  private static final int PERMANENT = 500;

  private final SmtpServer server;
  private final MimeFormat format;
  private final Clock clock;
  private final Session session;

  SmtpMailer(SmtpServer server, MimeFormat format, Clock clock) {
    this.server = server;
    this.format = format;
    this.clock = clock;
    session = Session.getInstance(server.properties());
  }

  @Override
  public Outcome send(Mail mail) {
    try (var transport = session.getTransport(server.protocol())) {
      var message = format.message(mail, clock.instant(), session);
      transport.connect(server.user(), server.password());
      transport.sendMessage(message, message.getAllRecipients());
      return new Outcome.Taken();
    } catch (IllegalArgumentException unusable) {
      return new Outcome.Refused(String.valueOf(unusable.getMessage()));
    } catch (MessagingException failure) {
      return isForGood(failure) ? new Outcome.Refused(reason(failure)) : new Outcome.Failed(reason(failure));
    }
  }

  /** What is wrong with the one reader is told behind what is wrong with the mail. */
  private static boolean isForGood(MessagingException failure) {
    for (Exception cause = failure; cause instanceof MessagingException it; cause = it.getNextException()) {
      var code = code(it);
      if (code != 0) {
        return code >= PERMANENT;
      }
    }
    return false;
  }

  private static int code(MessagingException failure) {
    return switch (failure) {
      case SMTPAddressFailedException it -> it.getReturnCode();
      case SMTPSenderFailedException it -> it.getReturnCode();
      case SMTPSendFailedException it -> it.getReturnCode();
      default -> 0;
    };
  }

  private String reason(MessagingException failure) {
    var cause = failure.getNextException() == null ? failure : failure.getNextException();
    return "%s: %s".formatted(server, String.valueOf(cause.getMessage()).strip().replaceAll("\\s+", " "));
  }
}
