package dev.roost.ledger.adapter.jooq;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Entry;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Entries that are not in the journal, as a JSON document. */
final class EntriesJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private EntriesJson() {
  }

  static JSONB write(List<Entry> entries) {
    return JSONB.valueOf(JSON.writeValueAsString(entries.stream().map(Line::of).toList()));
  }

  static List<Entry> read(JSONB entries) {
    return Arrays.stream(JSON.readValue(entries.data(), Line[].class)).map(Line::toEntry).toList();
  }

  private record Line(AccountKind kind, String currency, @Nullable UUID owner, long amount) {

    static Line of(Entry entry) {
      var account = entry.account();
      return new Line(account.kind(), account.currency().code(), account.owner(), entry.amount().amount());
    }

    Entry toEntry() {
      var of = new Account(kind, Currency.of(currency), owner);
      return new Entry(of, Money.of(amount, of.currency()));
    }
  }
}
