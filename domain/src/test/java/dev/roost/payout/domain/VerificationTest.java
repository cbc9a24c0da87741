package dev.roost.payout.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.identity.Actors.ADA;
import static roosttest.payout.PayoutFixture.NOW;
import static roosttest.payout.VerificationFixture.ANNA;
import static roosttest.payout.VerificationFixture.COMPANY;
import static roosttest.payout.VerificationFixture.TODAY;
import static roosttest.payout.VerificationFixture.aDocument;
import static roosttest.payout.VerificationFixture.aSubmittedOne;

import dev.roost.payout.contract.DocumentId;
import dev.roost.payout.contract.DocumentKind;
import dev.roost.payout.contract.HostVerificationSubmitted;
import dev.roost.payout.contract.HostVerified;
import dev.roost.payout.contract.PayeeKind;
import dev.roost.payout.contract.PayoutRefusal.DocumentFormatNotAccepted;
import dev.roost.payout.contract.PayoutRefusal.OwnPayouts;
import dev.roost.payout.contract.PayoutRefusal.TooManyDocuments;
import dev.roost.payout.contract.PayoutRefusal.VerificationIncomplete;
import dev.roost.payout.contract.PayoutRefusal.VerificationStatusForbids;
import dev.roost.payout.contract.VerificationStatus;
import dev.roost.payout.domain.Verification.Decision;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class VerificationTest {

  @Test
  void shouldBeApprovedByAnother() {
    // given
    var verification = aSubmittedOne(Actors.ANNA);
    // when
    verification.approve(ADA, NOW);
    // then
    assertThat(verification.status()).isEqualTo(VerificationStatus.APPROVED);
    assertThat(verification.takeEvents()).containsExactly(new HostVerificationSubmitted(Actors.ANNA),
        new HostVerified(Actors.ANNA));
  }

  @Test
  void shouldNotBeDecidedByWhomItIsAbout() {
    // given
    var verification = aSubmittedOne(Actors.ANNA);
    // then
    assertRefused(() -> verification.approve(Actors.ANNA, NOW), OwnPayouts.class);
    assertRefused(() -> verification.reject(Actors.ANNA, "No", NOW), OwnPayouts.class);
    verification.approve(ADA, NOW);
    assertRefused(() -> verification.revoke(Actors.ANNA, "No", NOW), OwnPayouts.class);
  }

  @Test
  void shouldBeSubmittedAnewOnceItWasRejected() {
    // given
    var verification = aSubmittedOne(Actors.ANNA);
    verification.reject(ADA, "Cannot be read", NOW);
    assertThat(verification.snapshot().decision()).isEqualTo(new Decision(ADA, NOW, "Cannot be read"));
    // when
    verification.add(aDocument(DocumentKind.ADDRESS));
    assertThat(verification.status()).isEqualTo(VerificationStatus.OPEN);
    verification.submit(NOW.plusSeconds(1));
    // then
    assertThat(verification.status()).isEqualTo(VerificationStatus.SUBMITTED);
    assertThat(verification.snapshot().decision()).isNull();
  }

  @Test
  void shouldBeRevokedWithAReason() {
    // given
    var verification = aSubmittedOne(Actors.ANNA);
    verification.approve(ADA, NOW);
    // when
    assertRefused(() -> verification.revoke(ADA, " ", NOW), InvalidField.class);
    verification.revoke(ADA, "The passport was forged", NOW);
    // then
    assertThat(verification.status()).isEqualTo(VerificationStatus.REVOKED);
    verification.submit(NOW);
    assertThat(verification.status()).isEqualTo(VerificationStatus.SUBMITTED);
  }

  @Test
  void shouldNeedDetailsAndDocuments() {
    // given
    var verification = Verification.begin(Actors.ANNA);
    assertThat(verification.missing()).containsExactly("details", "a document of kind IDENTITY");
    assertRefused(() -> verification.submit(NOW), VerificationIncomplete.class);
    // when
    verification.fillIn(COMPANY, TODAY);
    verification.add(aDocument(DocumentKind.IDENTITY));
    // then
    assertThat(verification.missing()).containsExactly("a document of kind COMPANY_REGISTER");
    verification.add(aDocument(DocumentKind.COMPANY_REGISTER));
    verification.submit(NOW);
  }

  @Test
  void shouldStayAsItWasSubmitted() {
    // given
    var verification = aSubmittedOne(Actors.ANNA);
    var document = verification.snapshot().documents().getFirst().id();
    // then
    assertRefused(() -> verification.fillIn(ANNA, TODAY), VerificationStatusForbids.class);
    assertRefused(() -> verification.add(aDocument(DocumentKind.ADDRESS)), VerificationStatusForbids.class);
    assertRefused(() -> verification.remove(document), VerificationStatusForbids.class);
    assertRefused(() -> verification.submit(NOW), VerificationStatusForbids.class);
    verification.approve(ADA, NOW);
    assertRefused(() -> verification.fillIn(ANNA, TODAY), VerificationStatusForbids.class);
  }

  @Test
  void shouldTakeTenDocuments() {
    // given
    var verification = Verification.begin(Actors.ANNA);
    for (var i = 0; i < Verification.MOST_DOCUMENTS; i++) {
      verification.add(aDocument(DocumentKind.IDENTITY));
    }
    // then
    assertRefused(() -> verification.add(aDocument(DocumentKind.IDENTITY)), TooManyDocuments.class);
    assertRefused(() -> verification.remove(new DocumentId(UUID.randomUUID())), NotFound.class);
  }

  @Test
  void shouldNotTakeDetailsThatCannotBe() {
    var born = TODAY;
    assertRefused(() -> Verification.begin(Actors.ANNA)
        .fillIn(new HostDetails("Anna", PayeeKind.PERSON, "PT", born, null), TODAY), InvalidField.class);
    assertRefused(() -> new HostDetails("Anna", PayeeKind.PERSON, "PT", null, null), InvalidField.class);
    assertRefused(() -> new HostDetails("Anna", PayeeKind.PERSON, "PT", LocalDate.of(1850, 1, 1), null),
        InvalidField.class);
    assertRefused(() -> new HostDetails("Anna", PayeeKind.PERSON, "Portugal", born, null), InvalidField.class);
    assertRefused(() -> new HostDetails("An\nna", PayeeKind.PERSON, "PT", born, null), InvalidField.class);
    assertRefused(() -> new HostDetails(" ", PayeeKind.PERSON, "PT", born, null), InvalidField.class);
    assertRefused(() -> new HostDetails("Anna", PayeeKind.COMPANY, "PT", null, null), InvalidField.class);
    assertRefused(() -> new HostDetails("Anna", PayeeKind.COMPANY, "PT", born, "4711"), InvalidField.class);
    assertThat(ANNA).asString().doesNotContain("Anna");
  }

  @Test
  void shouldKnowAFileByItsFirstBytes() {
    assertThat(DocumentFormat.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEqualTo(DocumentFormat.PDF);
    assertThat(DocumentFormat.of(new byte[]{(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0})).isEqualTo(DocumentFormat.JPEG);
    assertRefused(() -> DocumentFormat.of("<html>%PDF-1.7".getBytes(StandardCharsets.US_ASCII)),
        DocumentFormatNotAccepted.class);
    assertRefused(() -> DocumentFormat.of(new byte[0]), DocumentFormatNotAccepted.class);
  }

  private static void assertRefused(ThrowingCallable what, Class<? extends Refusal> why) {
    assertThatExceptionOfType(Refused.class).isThrownBy(what).extracting(Refused::refusal).isInstanceOf(why);
  }

  @Test
  void shouldForgetAllThatItKnewAndBeginAnew() {
    // given
    var verification = aSubmittedOne(Actors.ANNA);
    verification.approve(ADA, NOW);
    verification.takeEvents();
    // when
    var forgotten = verification.forget();
    // then
    assertThat(forgotten).hasSize(1);
    assertThat(verification.snapshot()).isEqualTo(
        new Verification.Snapshot(Actors.ANNA, 0, VerificationStatus.OPEN, null, List.of(), null, null));
    assertThat(verification.takeEvents()).isEmpty();
    assertThat(verification.missing()).contains("details");
  }
}
