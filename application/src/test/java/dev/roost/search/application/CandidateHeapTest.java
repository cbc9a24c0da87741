package dev.roost.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.Position;
import dev.roost.listing.contract.RoomType;
import dev.roost.pricing.spi.PriceOutlook;
import dev.roost.pricing.spi.PriceOutlook.Charges;
import dev.roost.pricing.spi.PriceOutlook.Discounts;
import dev.roost.pricing.spi.PriceOutlook.Levies;
import dev.roost.pricing.spi.PriceOutlook.MonthSpan;
import dev.roost.shared.Currency;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class CandidateHeapTest {

  private static final PriceOutlook PRICES = new PriceOutlook(Currency.of("EUR"), YearMonth.of(2027, 1),
      List.of(new MonthSpan(1, 1)), new Discounts(0, 0, 0, true, 0), new Charges(1, 0, 0, 0, 0, 0), Levies.NONE);

  private final CandidateHeap heap = new CandidateHeap();

  @RepeatedTest(50)
  void shouldHandOutInOrderWhateverTheOrderOfAdding(RepetitionInfo repetition) {
    // given
    var random = new Random(repetition.getCurrentRepetition());
    var marks = new ArrayList<Mark>();
    for (int i = random.nextInt(300); i > 0; i--) {
      // Few keys and few first halves, so that the second halves of ids have to decide.
      var mark = new Mark(random.nextInt(5), new UUID(random.nextInt(3) - 1, random.nextLong()));
      marks.add(mark);
      heap.add(mark.key(), mark.id().getMostSignificantBits(), face(mark.id()), PRICES);
    }
    // when
    var handedOut = new ArrayList<Mark>();
    while (!heap.isEmpty()) {
      handedOut.add(heap.removeFirst().mark());
    }
    // then
    assertThat(handedOut).isEqualTo(marks.stream().sorted().toList());
  }

  @RepeatedTest(50)
  void shouldTakeTheirOwnKeysWhenTheirTurnComes(RepetitionInfo repetition) {
    // given
    var random = new Random(repetition.getCurrentRepetition());
    var own = new ArrayList<Mark>();
    for (int i = random.nextInt(300); i > 0; i--) {
      var mark = new Mark(random.nextInt(100), new UUID(0, i));
      own.add(mark);
      heap.add(mark.key() - random.nextInt(50), 0, face(mark.id()), PRICES);
    }
    // when
    var handedOut = new ArrayList<Mark>();
    while (!heap.isEmpty()) {
      var first = heap.first();
      if (heap.isFirstInPlace()) {
        handedOut.add(heap.removeFirst().mark());
      } else {
        heap.putFirstInPlace(
            own.stream().filter(it -> it.id().equals(first.mark().id())).findFirst().orElseThrow().key());
      }
    }
    // then
    assertThat(handedOut).isEqualTo(own.stream().sorted().toList());
  }

  static Face face(UUID listing) {
    return new Face(new ListingId(listing), "Attic", null, RoomType.ENTIRE_PLACE, "apartment", new Position(50, 4), 2,
        1,
        1, true, Face.UNRATED, 0, ZoneOffset.UTC, LocalTime.NOON);
  }
}
