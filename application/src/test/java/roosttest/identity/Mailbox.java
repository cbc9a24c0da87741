package roosttest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.platform.Mail;
import dev.roost.platform.Mailer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps what was sent. Inside a transaction nothing is to be sent. */
public final class Mailbox implements Mailer {

  private static final Pattern TOKEN = Pattern.compile("(?m)^([A-Za-z0-9_-]{43})$");

  private final List<Mail> sent = new CopyOnWriteArrayList<>();

  @Override
  public void send(Mail mail) {
    assertThat(TransactionSynchronizationManager.isActualTransactionActive()).as("inside a transaction").isFalse();
    sent.add(mail);
  }

  public List<Mail> sent() {
    return List.copyOf(sent);
  }

  public List<Mail> sentTo(String email) {
    return sent.stream().filter(mail -> mail.to().equals(email)).toList();
  }

  /** The token in the last mail to this address. */
  public String tokenFor(String email) {
    return tokenIn(sentTo(email).getLast());
  }

  /** The token in a mail, on a line of its own. */
  public static String tokenIn(Mail mail) {
    return TOKEN.matcher(mail.text()).results().map(match -> match.group(1)).findFirst()
        .orElseThrow(() -> new AssertionError("No token in " + mail.text()));
  }
}
