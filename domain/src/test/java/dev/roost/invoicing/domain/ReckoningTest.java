package dev.roost.invoicing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.booking.BookingFixture.LOFT;
import static roosttest.booking.BookingFixture.MAY;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.CARA;
import static roosttest.invoicing.DocumentFixture.eur;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.BookingBill;
import dev.roost.booking.contract.BookingBill.Agreed;
import dev.roost.booking.contract.BookingBill.CalledOff;
import dev.roost.booking.contract.BookingBill.HostCosts;
import dev.roost.booking.contract.BookingBill.Occasion;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.contract.Refund;
import dev.roost.invoicing.contract.DocumentLine;
import dev.roost.invoicing.contract.OccasionKind;
import dev.roost.invoicing.contract.Subject;
import dev.roost.pricing.contract.LineKind;
import dev.roost.pricing.contract.QuoteLine;
import dev.roost.shared.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReckoningTest {

  private static final QuoteLine NIGHTS = QuoteLine.of(LineKind.NIGHTS, "base price", 3, eur(100_00));
  private static final QuoteLine CLEANING = QuoteLine.of(LineKind.CLEANING, "cleaning", 1, eur(40_00));
  private static final QuoteLine SERVICE = QuoteLine.of(LineKind.SERVICE_FEE, "service fee 14 %", 1, eur(47_60));
  private static final QuoteLine ROUNDING = QuoteLine.of(LineKind.ROUNDING, "to a chargeable amount", 1, eur(40));
  private static final QuoteLine TAX = QuoteLine.of(LineKind.TAX, "city tax", 3, eur(2_00));
  private static final QuoteLine VAT = QuoteLine.of(LineKind.TAX, "included VAT", 1, eur(20_40));
  private static final Agreed CONFIRMED = agreed(null, NIGHTS, CLEANING, SERVICE, ROUNDING, TAX);

  @Test
  void shouldInvoiceEachLineOnceBySomeoneWhoSellsIt() {
    // when
    var drafts = reckon(CONFIRMED);
    // then
    assertThat(drafts).extracting(Draft::subject).containsExactly(Subject.values());
    assertThat(drafts).allSatisfy(draft -> assertThat(draft.corrects()).isNull());
    assertThat(figures(drafts, Subject.STAY).lines()).containsExactly(DocumentLine.of(NIGHTS),
        DocumentLine.of(CLEANING), DocumentLine.of(TAX));
    assertThat(figures(drafts, Subject.STAY).includedTaxes()).containsExactly(DocumentLine.of(VAT));
    assertThat(figures(drafts, Subject.GUEST_SERVICE).total()).isEqualTo(eur(48_00));
    assertThat(figures(drafts, Subject.HOST_SERVICE).total()).isEqualTo(eur(10_20));
  }

  @Test
  void shouldInvoiceNothingThatCostsNothing() {
    // given
    var free = new Agreed(null, MAY, List.of(QuoteLine.of(LineKind.NIGHTS, "base price", 3, eur(0))),
        new HostCosts(List.of(), eur(0)));
    // then
    assertThat(reckon(free)).isEmpty();
    assertThat(reckon()).isEmpty();
  }

  @Test
  void shouldTakeEverythingBackAndInvoiceAnewWhereTheStayIsAltered() {
    // given
    var alteration = new AlterationId(UUID.randomUUID());
    // when
    var drafts = reckon(CONFIRMED, agreed(alteration, NIGHTS, CLEANING, TAX));
    // then
    var after = drafts.subList(3, drafts.size());
    assertThat(after).extracting(Draft::occasion)
        .containsOnly(new dev.roost.invoicing.contract.Occasion(OccasionKind.ALTERED, alteration));
    assertThat(after.subList(0, 3)).extracting(draft -> draft.figures().total()).containsExactly(eur(-346_00),
        eur(-48_00), eur(-10_20));
    assertThat(after.subList(0, 3)).extracting(Draft::corrects).containsOnly(drafts.getFirst().occasion());
    assertThat(after.subList(3, after.size())).extracting(Draft::subject).containsExactly(Subject.STAY,
        Subject.HOST_SERVICE);
  }

  @Test
  void shouldCreditTheLinesThemselvesWhereAllGoesBack() {
    // when
    var drafts = reckon(CONFIRMED, new CalledOff(BookingStatus.CANCELLED_BY_HOST, MAY,
        new Refund(eur(300_00), eur(40_00), eur(48_00), eur(6_00)), new HostCosts(List.of(VAT), eur(10_20))));
    // then
    assertThat(drafts.subList(3, 6)).extracting(Draft::figures).containsExactlyElementsOf(
        drafts.subList(0, 3).stream().map(draft -> draft.figures().negated()).toList());
  }

  @Test
  void shouldCreditPartByPartWhereSomeGoesBack() {
    // given
    var vat = QuoteLine.of(LineKind.TAX, "included VAT", 1, eur(9_00));
    // when
    var drafts = reckon(CONFIRMED, new CalledOff(BookingStatus.NO_SHOW, MAY,
        new Refund(eur(150_00), eur(0), eur(0), eur(2_65)), new HostCosts(List.of(vat), eur(4_50))));
    // then
    assertThat(drafts.subList(3, drafts.size())).extracting(Draft::subject).containsExactly(Subject.STAY,
        Subject.HOST_SERVICE);
    assertThat(drafts.get(3).figures().lines()).containsExactly(
        DocumentLine.of(LineKind.NIGHTS, "nights that go back", eur(-150_00)),
        DocumentLine.of(LineKind.TAX, "taxes that go back", eur(-2_65)));
    assertThat(drafts.get(3).figures().includedTaxes()).containsExactly(DocumentLine.of(vat).negated());
    assertThat(drafts.get(4).figures().total()).isEqualTo(eur(-4_50));
  }

  @Test
  void shouldCreditNothingWhereNothingGoesBack() {
    assertThat(reckon(CONFIRMED, new CalledOff(BookingStatus.CANCELLED_BY_GUEST, MAY,
        Refund.nothing(eur(0).currency()), new HostCosts(List.of(), eur(0))))).hasSize(3);
  }

  private static List<Draft> reckon(Occasion... occasions) {
    return Reckoning.of(new BookingBill(new BookingId(UUID.randomUUID()), LOFT, ANNA, CARA, true, List.of(occasions)));
  }

  private static Figures figures(List<Draft> drafts, Subject subject) {
    return drafts.stream().filter(draft -> draft.subject() == subject).findFirst().orElseThrow().figures();
  }

  private static Agreed agreed(@Nullable AlterationId alteration, QuoteLine... lines) {
    Money fee = eur(10_20);
    return new Agreed(alteration, MAY, List.of(lines), new HostCosts(List.of(VAT), fee));
  }
}
