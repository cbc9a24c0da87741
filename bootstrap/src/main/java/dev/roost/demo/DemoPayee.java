package dev.roost.demo;

import dev.roost.payout.api.HostPayoutAccounts;
import dev.roost.payout.api.HostVerifications;
import dev.roost.payout.api.NameAccount;
import dev.roost.payout.api.UploadDocument;
import dev.roost.payout.api.VerificationDecisions;
import dev.roost.payout.api.VerificationView.Details;
import dev.roost.payout.contract.DocumentKind;
import dev.roost.payout.contract.PayeeKind;
import dev.roost.payout.contract.VerificationStatus;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.UserId;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Lets a host of the demo be paid: verified by the demo's administrator, with an account at the sandbox. */
final class DemoPayee {

  private static final Actor ADMIN = Actor.user(new UserId(new UUID(0, 0)), Set.of(Role.ADMIN));
  private static final IdempotencyKey ONCE = new IdempotencyKey("demo-document");

  private final HostPayoutAccounts accounts;
  private final HostVerifications verifications;
  private final VerificationDecisions decisions;

  DemoPayee(HostPayoutAccounts accounts, HostVerifications verifications, VerificationDecisions decisions) {
    this.accounts = accounts;
    this.verifications = verifications;
    this.decisions = decisions;
  }

  /** Goes on where an earlier start was interrupted. */
  void letBePaid(UserId user) {
    var host = Actor.user(user, Set.of(Role.HOST));
    if (verifications.show(host).status() == VerificationStatus.OPEN) {
      verifications.upload(host, ONCE, new UploadDocument(DocumentKind.IDENTITY, new Passport()));
      verifications.fillIn(host, new Details("Marte Peeters", PayeeKind.PERSON, "BE",
          LocalDate.of(1985, 4, 12), null), verifications.show(host).version());
      verifications.submit(host, verifications.show(host).version());
    }
    var verification = verifications.show(host);
    if (verification.status() == VerificationStatus.SUBMITTED) {
      decisions.approve(ADMIN, user, verification.version());
    }
    var account = accounts.show(host);
    if (account.account() == null) {
      accounts.name(host, new NameAccount("sandbox_account_of_marte"), account.version());
    }
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
      return "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }
  }
}
