package roosttest.booking;

import dev.roost.booking.application.AlterationLists;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.domain.Alteration;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.util.Comparator;

/** Lists of alterations in memory. */
public final class InMemoryAlterationLists implements AlterationLists {
  private final InMemoryAlterations alterations;

  public InMemoryAlterationLists(InMemoryAlterations alterations) {
    this.alterations = alterations;
  }

  @Override
  public Page<Alteration> of(BookingId booking, PageRequest page) {
    var after = page.after();
    var left = alterations.all().filter(it -> it.booking().equals(booking))
        .filter(it -> after == null || place(it).compareTo(after) < 0)
        .sorted(Comparator.comparing(InMemoryAlterationLists::place).reversed()).toList();
    if (left.size() <= page.limit()) {
      return new Page<>(left, null);
    }
    var items = left.subList(0, page.limit());
    return new Page<>(items, place(items.getLast()));
  }

  private static String place(Alteration alteration) {
    return alteration.id().toString();
  }
}
