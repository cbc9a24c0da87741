package roosttest.identity;

import dev.roost.identity.contract.AccountLetter;
import dev.roost.identity.spi.AccountLetterWriting;
import dev.roost.identity.spi.AccountLetterWriting.AccountLetterText;
import dev.roost.identity.spi.AccountLetters;
import dev.roost.shared.UserId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.ObjectProvider;

/** Has each letter written at once, and keeps what came of it. */
public final class Mailbox implements AccountLetters {

  private final List<Received> sent = new CopyOnWriteArrayList<>();
  private final ObjectProvider<AccountLetterWriting> writing;

  Mailbox(ObjectProvider<AccountLetterWriting> writing) {
    this.writing = writing;
  }

  @Override
  public void post(AccountLetter letter, UserId reader) {
    writing.getObject().write(letter, reader).ifPresent(text -> sent.add(new Received(letter, text)));
  }

  public List<Received> sent() {
    return List.copyOf(sent);
  }

  public List<Received> sentTo(String email) {
    return sent.stream().filter(mail -> mail.text().to().address().equals(email)).toList();
  }

  /** The token in the last letter to this address. */
  public String tokenFor(String email) {
    var token = sentTo(email).getLast().text().token();
    if (token == null) {
      throw new AssertionError("No token for " + email);
    }
    return token.value();
  }

  /** A letter that has come. */
  public record Received(AccountLetter letter, AccountLetterText text) {
  }
}
