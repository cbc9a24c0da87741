package dev.roost.notification.application;

import dev.roost.identity.contract.AccountLetter;
import dev.roost.identity.spi.AccountLetterWriting;
import dev.roost.identity.spi.Mailboxes.Mailbox;
import dev.roost.notification.application.Letter.Fact;
import dev.roost.notification.application.Letter.Fact.Words;
import dev.roost.notification.application.Outbox.Claim;
import dev.roost.notification.contract.MailCategory;
import dev.roost.notification.contract.MailKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters of accounts. Each try brings another token, since none is kept. */
@Component
class AccountLetterSource implements LetterSource {

  private final AccountLetterWriting writing;

  AccountLetterSource(AccountLetterWriting writing) {
    this.writing = writing;
  }

  @Override
  public Set<MailKind> kinds() {
    return Arrays.stream(MailKind.values()).filter(kind -> kind.category() == MailCategory.ACCOUNT)
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<Letter> write(Claim mail) {
    return writing.write(AccountLetter.valueOf(mail.kind().name()), mail.reader())
        .map(text -> letter(mail.kind(), text.to(), text.token() == null ? null : text.token().value()));
  }

  static Letter letter(MailKind kind, Mailbox to, @Nullable String token) {
    var facts = new HashMap<String, Fact>(Map.of("email", new Words(to.address())));
    if (token != null) {
      facts.put("token", new Words(token));
    }
    return new Letter(kind, to, facts, List.of(), null);
  }
}
