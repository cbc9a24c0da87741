package dev.roost.availability.api;

import dev.roost.availability.contract.CalendarRange;
import dev.roost.availability.contract.StayTerms;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of ranges of nights, one after the other.
 *
 * @param changes 1 to 100
 */
public record ChangeNights(List<NightsChange> changes) {

  public static final int MOST = 100;

  public ChangeNights {
    changes = List.copyOf(changes);
    if (changes.isEmpty() || changes.size() > MOST) {
      throw new Refused(new InvalidField("changes", "must have 1 to %d items".formatted(MOST)));
    }
  }

  /** Whether nights are opened, and nothing else. */
  public boolean onlyOpens() {
    return changes.stream().allMatch(change -> change.access() instanceof Access.Open && change.terms() == null);
  }

  /**
   * What becomes of some nights.
   *
   * @param nights half-open, at most 1125
   * @param access absent where blocks stay as they are
   * @param terms which stays the host takes on exactly these dates; empty terms take back what was said of them; absent
   *     where that stays as it is
   */
  public record NightsChange(StayDates nights, @Nullable Access access, @Nullable StayTerms terms) {

    public NightsChange {
      CalendarRange.require(nights);
      if (nights.count() > StayTerms.MOST_NIGHTS) {
        throw new Refused(
            new InvalidField("to", "must be at most %d nights after from".formatted(StayTerms.MOST_NIGHTS)));
      }
      if (access == null && terms == null) {
        throw new Refused(new InvalidField("changes", "must say what changes"));
      }
    }
  }

  /** Whether guests can have nights. */
  public sealed interface Access {

    /** They cannot. */
    record Blocked(String note) implements Access {

      public static final int LONGEST_NOTE = 500;

      public Blocked {
        note = note.strip();
        if (note.length() > LONGEST_NOTE) {
          throw new Refused(new InvalidField("note", "must have at most %d characters".formatted(LONGEST_NOTE)));
        }
      }
    }

    /** They can, as far as the host is concerned. */
    record Open() implements Access {
    }
  }
}
