package dev.roost.ledger.adapter.rest;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.EntrySide;
import dev.roost.platform.rest.MoneyJson;
import dev.roost.shared.Currency;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a transaction, read and written. */
@Schema(name = "LedgerEntry", description = "One line of a journal transaction.")
record EntryJson(
    @Schema(description = "What the account is for.", example = "HOST_PAYABLE") @NotNull AccountKind account,
    @Schema(description = "The user or the booking whose account it is; absent where accounts of the kind are shared.") @Nullable UUID owner,
    @Schema(description = "The side it is on.", example = "CREDIT") @NotNull EntrySide side,
    @Schema(description = "How much, more than zero.") @NotNull @Valid MoneyJson amount) {

  static EntryJson of(Entry entry) {
    return new EntryJson(entry.account().kind(), entry.account().owner(), entry.side(), MoneyJson.of(entry.size()));
  }

  /**
   * The entry as the domain has it.
   *
   * @param field where this stands in the body, for whoever has to correct it
   */
  Entry toEntry(String field) {
    var money = amount.toMoney();
    if (money.isZero() || money.isNegative()) {
      throw new Refused(new InvalidField(field + ".amount.amount", "must be more than zero: the side says the rest"));
    }
    var of = accountIn(money.currency(), field);
    return side == EntrySide.DEBIT ? Entry.debit(of, money) : Entry.credit(of, money);
  }

  private Account accountIn(Currency currency, String field) {
    if (account.isShared() != (owner == null)) {
      throw new Refused(new InvalidField(field + ".owner", account.isShared()
          ? "must be absent: accounts of this kind are shared"
          : "must name the %s the account belongs to".formatted(account.ownership().name().toLowerCase(Locale.ROOT))));
    }
    return new Account(account, currency, owner);
  }
}
