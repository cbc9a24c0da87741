package roosttest.payout;

import dev.roost.payout.contract.DocumentId;
import dev.roost.payout.contract.DocumentKind;
import dev.roost.payout.contract.PayeeKind;
import dev.roost.payout.domain.Document;
import dev.roost.payout.domain.DocumentFormat;
import dev.roost.payout.domain.DocumentKey;
import dev.roost.payout.domain.HostDetails;
import dev.roost.payout.domain.Verification;
import dev.roost.shared.UserId;
import java.time.LocalDate;
import java.util.UUID;

/** Verifications for tests: Anna's, with a passport. */
public final class VerificationFixture {

  public static final HostDetails ANNA = new HostDetails("Anna Almeida", PayeeKind.PERSON, "PT",
      LocalDate.of(1985, 4, 12), null);
  public static final HostDetails COMPANY = new HostDetails("Ferien GmbH", PayeeKind.COMPANY, "DE", null, "HRB 4711");
  public static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

  private VerificationFixture() {
  }

  public static Document aDocument(DocumentKind kind) {
    return new Document(new DocumentId(UUID.randomUUID()), kind, DocumentFormat.PDF, 8, DocumentKey.random(),
        PayoutFixture.NOW);
  }

  /** Filled in, with a document. */
  public static Verification anOpenOne(UserId host) {
    var verification = Verification.begin(host);
    verification.fillIn(ANNA, TODAY);
    verification.add(aDocument(DocumentKind.IDENTITY));
    return verification;
  }

  public static Verification aSubmittedOne(UserId host) {
    var verification = anOpenOne(host);
    verification.submit(PayoutFixture.NOW);
    return verification;
  }
}
