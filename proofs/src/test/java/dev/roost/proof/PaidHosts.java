package dev.roost.proof;

import dev.roost.payout.api.HostPayoutAccounts;
import dev.roost.payout.api.HostVerifications;
import dev.roost.payout.api.NameAccount;
import dev.roost.payout.api.UploadDocument;
import dev.roost.payout.api.VerificationDecisions;
import dev.roost.payout.api.VerificationView.Details;
import dev.roost.payout.contract.DocumentKind;
import dev.roost.payout.contract.PayeeKind;
import dev.roost.platform.IdempotencyKey;
import dev.roost.proof.Market.User;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Lets hosts be paid: verified by an administrator, with an account at the sandbox. */
final class PaidHosts {

  private final Market market;

  PaidHosts(ApplicationContext roost) {
    this.market = new Market(roost);
  }

  void letBePaid(User host, String account) {
    verify(host);
    nameAccount(host, account);
  }

  void nameAccount(User host, String account) {
    var accounts = market.use(HostPayoutAccounts.class);
    accounts.name(host.actor(), new NameAccount(account), accounts.show(host.actor()).version());
  }

  private void verify(User host) {
    var verifications = market.use(HostVerifications.class);
    verifications.upload(host.actor(), new IdempotencyKey(UUID.randomUUID().toString()),
        new UploadDocument(DocumentKind.IDENTITY, new Passport()));
    verifications.fillIn(host.actor(), new Details("Anna Gruber", PayeeKind.PERSON, "DE", LocalDate.of(1985, 4, 12),
        null), verifications.show(host.actor()).version());
    var submitted = verifications.submit(host.actor(), verifications.show(host.actor()).version());
    market.use(VerificationDecisions.class).approve(market.admin().actor(), host.id(), submitted.version());
  }

  /** Begins as a PDF does; there is nothing in it. */
  private record Passport() implements UploadDocument.Content {

    @Override
    public long size() {
      return bytes().length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes());
    }

    private static byte[] bytes() {
      return "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    }
  }
}
