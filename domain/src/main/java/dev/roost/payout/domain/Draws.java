package dev.roost.payout.domain;

import dev.roost.shared.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which payments a payout is drawn on: the stays that were earned first come first, each with what is left of its
 * earnings. What is owed beyond that, such as a correction of the books, is drawn on what else is left of their payments.
 * No payment gives more than is left of it.
 */
public final class Draws {

  private final Map<Funds, Draw> drawn = new LinkedHashMap<>();
  private final long step;
  private long owed;

  private Draws(Money owed, long step) {
    this.owed = owed.amount();
    this.step = step;
  }

  /**
   * Draws on stays.
   *
   * @param owed what is to be drawn
   * @param step every draw is a multiple of it, in minor units
   * @param stays in the order in which they are drawn on
   * @return draws that add up to what is owed, or to less where there is not enough
   */
  public static List<Draw> of(Money owed, long step, List<EarnedStay> stays) {
    var draws = new Draws(owed, step);
    stays.forEach(stay -> draws.draw(stay, stay.left().amount()));
    stays.forEach(stay -> draws.draw(stay, draws.owed));
    return List.copyOf(draws.drawn.values());
  }

  private void draw(EarnedStay stay, long atMost) {
    var wanted = atMost;
    for (var funds : stay.funds()) {
      var part = floor(Math.min(Math.min(wanted, owed), funds.left().amount() - drawnOn(funds)));
      if (part > 0) {
        drawn.put(funds, new Draw(stay.booking(), funds.payment(), funds.source(),
            Money.of(drawnOn(funds) + part, funds.left().currency())));
        wanted -= part;
        owed -= part;
      }
    }
  }

  private long drawnOn(Funds funds) {
    var draw = drawn.get(funds);
    return draw == null ? 0 : draw.amount().amount();
  }

  private long floor(long amount) {
    return amount - Math.floorMod(amount, step);
  }
}
