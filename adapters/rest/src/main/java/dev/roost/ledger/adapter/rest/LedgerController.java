package dev.roost.ledger.adapter.rest;

import dev.roost.ledger.adapter.rest.StatementJson.StatementLineJson;
import dev.roost.ledger.api.AccountFilter;
import dev.roost.ledger.api.LedgerBooks;
import dev.roost.ledger.api.Period;
import dev.roost.ledger.api.TransactionFilter;
import dev.roost.ledger.contract.AccountId;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.TransactionId;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.MoneyJson;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/admin/ledger")
@Tag(name = "Ledger", description = "The books: accounts, journal, checks, and what is entered by hand. For administrators.")
class LedgerController {

  private final LedgerBooks books;
  private final Lists lists;

  LedgerController(LedgerBooks books, Lists lists) {
    this.books = books;
    this.lists = lists;
  }

  @GetMapping("/trial-balance")
  @Operation(operationId = "getTrialBalance", summary = "Read the trial balance", description = """
      For administrators. What all accounts of each kind hold together, currency by currency. Both sides add up to the same. \
      With a moment in the past the whole journal is read, so that it takes longer.""")
  @ApiResponse(responseCode = "200", description = "The trial balance.")
  @Refuses(NotAllowed.class)
  TrialBalanceJson trialBalance(Actor admin,
      @Parameter(description = "Only what happened before this moment, UTC.", example = "2027-01-01T00:00:00Z") @RequestParam(required = false) @Nullable Instant before) {
    return TrialBalanceJson.of(books.trialBalance(admin, before));
  }

  @GetMapping("/accounts")
  @Operation(operationId = "listLedgerAccounts", summary = "List accounts with their balances", description = "For"
      + " administrators. The oldest first.")
  @ApiResponse(responseCode = "200", description = "One page of accounts.")
  @Refuses(NotAllowed.class)
  ResponseEntity<PageJson<LedgerAccountJson>> accounts(Actor admin,
      @Parameter(description = "Only accounts of this kind.") @RequestParam(required = false) @Nullable AccountKind kind,
      @Parameter(description = "Only accounts in this currency.", example = "EUR") @RequestParam(required = false) @Nullable String currency,
      @Parameter(description = "Only accounts of this user or booking.") @RequestParam(required = false) @Nullable UUID owner,
      PageRequest page, HttpServletRequest request) {
    var filter = new AccountFilter(kind, currency == null ? null : MoneyJson.currencyOf("currency", currency), owner);
    return lists.answer(request, books.accounts(admin, filter, page), LedgerAccountJson::of);
  }

  @GetMapping("/accounts/{id}/statement")
  @Operation(operationId = "getLedgerStatement", summary = "Read the statement of an account", description = "For"
      + " administrators. What happened on it in a period, half-open: `from` belongs to it, `to` does not.")
  @ApiResponse(responseCode = "200", description = "One page of the statement.")
  @Refuses(NotAllowed.class)
  ResponseEntity<StatementJson> statement(Actor admin, @PathVariable UUID id,
      @Parameter(description = "From this moment, UTC; from the beginning where absent.", example = "2026-12-01T00:00:00Z") @RequestParam(required = false) @Nullable Instant from,
      @Parameter(description = "Up to and without this moment, UTC; without end where absent.", example = "2027-01-01T00:00:00Z") @RequestParam(required = false) @Nullable Instant to,
      PageRequest page, HttpServletRequest request) {
    var statement = books.statement(admin, new AccountId(id), new Period(from, to), page);
    var lines = lists.answer(request, statement.lines(), StatementLineJson::of);
    return ResponseEntity.ok().headers(lines.getHeaders())
        .body(StatementJson.of(statement, Objects.requireNonNull(lines.getBody())));
  }

  @GetMapping("/transactions")
  @Operation(operationId = "listLedgerTransactions", summary = "List journal transactions", description = "For"
      + " administrators. In the order in which they were posted.")
  @ApiResponse(responseCode = "200", description = "One page of transactions.")
  @Refuses(NotAllowed.class)
  ResponseEntity<PageJson<LedgerTransactionJson>> transactions(Actor admin,
      @Parameter(description = "Only those about this booking.") @RequestParam(required = false) @Nullable UUID booking,
      @Parameter(description = "Only those about this payment.") @RequestParam(required = false) @Nullable UUID payment,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, books.transactions(admin, new TransactionFilter(booking, payment), page),
        LedgerTransactionJson::of);
  }

  @GetMapping("/transactions/{id}")
  @Operation(operationId = "getLedgerTransaction", summary = "Read a journal transaction", description = "For"
      + " administrators.")
  @ApiResponse(responseCode = "200", description = "The transaction.")
  @Refuses(NotAllowed.class)
  LedgerTransactionJson transaction(Actor admin, @PathVariable UUID id) {
    return LedgerTransactionJson.of(books.transaction(admin, new TransactionId(id)));
  }

  @PostMapping("/checks")
  @Operation(operationId = "checkLedger", summary = "Check the books", description = """
      For administrators. Compares the running total of every account with its entries, and the entries of every currency \
      with zero. What differs is in doubt until a later check finds it in order: nothing is paid out of it meanwhile. Roost \
      does the same by itself every hour. Reads the whole journal.""")
  @ApiResponse(responseCode = "200", description = "What was found.")
  @Refuses(NotAllowed.class)
  CheckJson check(Actor admin) {
    return CheckJson.of(books.check(admin));
  }
}
