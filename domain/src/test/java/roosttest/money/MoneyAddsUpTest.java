package roosttest.money;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Guarantee 12: money adds up, whatever becomes of a stay: booked, altered, called off by either side, never begun, over,
 * earned and paid out, in currencies with 0, 2 and 3 decimals. A thousand stories in each build, ten thousand with
 * {@code -Pproof}.
 */
class MoneyAddsUpTest {

  private static final int MOST_EVENTS = 8;

  @Property
  void shouldAddUpWhateverHappens(@ForAll long seed) {
    // given
    var random = new Random(seed);
    var story = MoneyStory.begin(random);
    // when
    for (var events = random.nextInt(MOST_EVENTS); events > 0; events--) {
      story.goOn();
      // then
      story.mustAddUp();
    }
    // finally
    story.end();
    story.mustAddUp();
    story.mustHaveEndedAsTheRulesSay();
  }
}
