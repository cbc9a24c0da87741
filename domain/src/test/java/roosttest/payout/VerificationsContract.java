package roosttest.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static roosttest.identity.Actors.ADA;
import static roosttest.identity.Actors.someone;
import static roosttest.payout.PayoutFixture.NOW;
import static roosttest.payout.VerificationFixture.COMPANY;
import static roosttest.payout.VerificationFixture.TODAY;
import static roosttest.payout.VerificationFixture.aDocument;
import static roosttest.payout.VerificationFixture.aSubmittedOne;
import static roosttest.payout.VerificationFixture.anOpenOne;

import dev.roost.payout.contract.DocumentKind;
import dev.roost.payout.contract.VerificationStatus;
import dev.roost.payout.domain.Verification;
import dev.roost.payout.domain.Verifications;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** What every store of verifications does. */
public abstract class VerificationsContract {

  private final UserId host = someone();

  protected abstract Verifications verifications();

  @Test
  void shouldFindWhatWasStored() {
    // given
    var verification = aSubmittedOne(host);
    verification.reject(ADA, "Cannot be read", NOW);
    // when
    verifications().save(verification);
    // then
    assertThat(stored().snapshot()).usingRecursiveComparison().ignoringFields("version")
        .isEqualTo(verification.snapshot());
    assertThat(stored().version()).isEqualTo(1);
    assertThat(verifications().find(someone())).isEmpty();
  }

  @Test
  void shouldStoreWhatWasChanged() {
    // given
    verifications().save(anOpenOne(host));
    var verification = verifications().lock(host).orElseThrow();
    verification.remove(verification.snapshot().documents().getFirst().id());
    verification.fillIn(COMPANY, TODAY);
    var document = aDocument(DocumentKind.COMPANY_REGISTER);
    verification.add(document);
    // when
    verifications().save(verification);
    // then
    assertThat(stored().snapshot().details()).isEqualTo(COMPANY);
    assertThat(stored().snapshot().documents()).containsExactly(document);
    assertThat(stored().version()).isEqualTo(2);
  }

  @Test
  void shouldNotOverwriteWhatSomebodyElseStored() {
    // given
    verifications().save(anOpenOne(host));
    var one = stored();
    var other = stored();
    one.submit(NOW);
    verifications().save(one);
    other.submit(NOW);
    // then
    assertThatThrownBy(() -> verifications().save(other)).hasMessageContaining("changed meanwhile");
  }

  @Test
  void shouldListPageByPageThoseThatWereSubmittedFirstFirst() {
    // given
    var hosts = Stream.generate(Actors::someone).limit(3).toList();
    for (var i = 2; i >= 0; i--) {
      var verification = anOpenOne(hosts.get(i));
      verification.submit(NOW.plusSeconds(i));
      verifications().save(verification);
    }
    verifications().save(anOpenOne(host));
    // when
    var first = verifications().list(VerificationStatus.SUBMITTED, PageRequest.first(2));
    var second = verifications().list(VerificationStatus.SUBMITTED, new PageRequest(first.next(), 2));
    // then
    assertThat(first.items()).extracting(Verification::host).containsExactly(hosts.get(0), hosts.get(1));
    assertThat(second.items()).extracting(Verification::host).containsExactly(hosts.get(2));
    assertThat(second.next()).isNull();
    assertThat(verifications().list(null, PageRequest.first(100)).items()).extracting(Verification::host)
        .contains(host);
  }

  private Verification stored() {
    return verifications().find(host).orElseThrow();
  }
}
