package dev.roost.availability.domain;

import dev.roost.availability.domain.CalendarPropertyTest.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as a child would keep it: one slip of paper for each night, and no other knowledge. Written apart from
 * {@link Calendar}, so that the two do not share their mistakes.
 */
final class NightByNight {

  /** Who has a night: a text, and for holds when it ends. */
  private record Slip(String who, @Nullable UUID booking, @Nullable Instant until) {

    boolean isDead(Instant now) {
      return until != null && !now.isBefore(until);
    }

    boolean isStay() { return who.startsWith("stay"); }
  }

  private final Map<LocalDate, Slip> slips = new TreeMap<>();
  private final Map<String, Set<LocalDate>> elsewhere = new TreeMap<>();
  private int before;
  private int after;

  boolean run(Step step, Instant now) {
    return switch (step) {
      case Step.Reserve(var nights, var booking) -> take(nights.nights().toList(), booking, null, now);
      case Step.Hold(var nights, var booking, var minutes) -> take(nights.nights().toList(), booking,
          now.plus(Duration.ofMinutes(minutes)), now);
      case Step.Confirm(var booking) -> confirm(booking, now);
      case Step.HoldMove(var nights, var booking, var minutes) -> move(nights.nights().toList(), booking,
          now.plus(Duration.ofMinutes(minutes)), now);
      case Step.Move(var nights, var booking) -> move(nights.nights().toList(), booking, null, now);
      case Step.DropHolds(var booking) -> dropHolds(booking);
      case Step.Release(var booking) -> free(booking, LocalDate.MIN);
      case Step.EndEarly(var booking, var day) -> free(booking, day);
      case Step.HostCancel(var booking, var day) -> {
        slips.replaceAll((night, slip) -> slip.isStay() && booking.equals(slip.booking()) && !night.isBefore(day)
            ? new Slip("cancelled " + booking, null, null)
            : slip);
        yield true;
      }
      case Step.Block(var nights) -> block(nights.nights().toList(), now);
      case Step.Unblock(var nights) -> unblock(nights.nights().toList());
      case Step.Import(var source, var nights) -> {
        elsewhere.put(source, new TreeSet<>(nights.nights().toList()));
        yield true;
      }
      case Step.Prepare(var nightsBefore, var nightsAfter) -> {
        before = nightsBefore;
        after = nightsAfter;
        yield true;
      }
      case Step.Wait ignored -> true;
    };
  }

  private boolean take(List<LocalDate> nights, UUID booking, @Nullable Instant until, Instant now) {
    for (var night : nights) {
      var slip = slips.get(night);
      if ((slip != null && !slip.isDead(now)) || isElsewhere(night)) {
        return false;
      }
    }
    var gap = Math.max(before, after);
    for (var i = 1; i <= gap; i++) {
      if (isLiveStay(nights.getFirst().minusDays(i), now) || isLiveStay(nights.getLast().plusDays(i), now)) {
        return false;
      }
    }
    endDead(nights, now);
    var who = until == null ? "stay reserved " : "stay held ";
    nights.forEach(night -> slips.put(night, new Slip(who + booking + " from " + nights.getFirst(), booking, until)));
    return true;
  }

  /** Held until then, the old nights stay; for certain, they go. */
  private boolean move(List<LocalDate> nights, UUID booking, @Nullable Instant until, Instant now) {
    var gained = nights.stream().filter(night -> !isLiveStayOf(booking, night, now)).toList();
    var gap = Math.max(before, after);
    for (var night : gained) {
      var slip = slips.get(night);
      if ((slip != null && !slip.isDead(now)) || isElsewhere(night)) {
        return false;
      }
      if (night.minusDays(gap).datesUntil(night.plusDays(gap + 1L))
          .anyMatch(near -> isLiveStay(near, now) && !isLiveStayOf(booking, near, now))) {
        return false;
      }
    }
    endDead(nights, now);
    dropHolds(booking);
    if (until == null) {
      free(booking, LocalDate.MIN);
      nights.forEach(night -> slips.put(night, new Slip("stay reserved " + booking + " from " + nights.getFirst(),
          booking, null)));
    } else {
      hold(nights.stream().filter(night -> !slips.containsKey(night)).toList(), booking, until);
    }
    return true;
  }

  /** Nights in a row are one hold. */
  private void hold(List<LocalDate> nights, UUID booking, Instant until) {
    var first = LocalDate.MIN;
    var last = LocalDate.MIN;
    for (var night : nights) {
      first = last.plusDays(1).equals(night) ? first : night;
      last = night;
      slips.put(night, new Slip("stay held " + booking + " from " + first, booking, until));
    }
  }

  private boolean dropHolds(UUID booking) {
    slips.values().removeIf(slip -> slip.isStay() && booking.equals(slip.booking()) && slip.until() != null);
    return true;
  }

  private boolean isLiveStayOf(UUID booking, LocalDate night, Instant now) {
    return isLiveStay(night, now) && booking.equals(slips.get(night).booking());
  }

  private boolean confirm(UUID booking, Instant now) {
    slips.replaceAll((night, slip) -> slip.isStay() && booking.equals(slip.booking()) && slip.until() != null
        && !slip.isDead(now) ? new Slip(slip.who().replace("held", "reserved"), booking, null) : slip);
    return slips.values().stream().anyMatch(slip -> slip.who().startsWith("stay reserved " + booking));
  }

  private boolean free(UUID booking, LocalDate from) {
    slips.entrySet().removeIf(each -> each.getValue().isStay() && booking.equals(each.getValue().booking())
        && !each.getKey().isBefore(from));
    return true;
  }

  private boolean block(List<LocalDate> nights, Instant now) {
    if (nights.stream().anyMatch(night -> isLiveStay(night, now))) {
      return false;
    }
    endDead(nights, now);
    nights.stream().filter(night -> !isCancelled(night))
        .forEach(night -> slips.put(night, new Slip("block", null, null)));
    return true;
  }

  private boolean unblock(List<LocalDate> nights) {
    if (nights.stream().anyMatch(this::isCancelled)) {
      return false;
    }
    nights.forEach(night -> slips.computeIfPresent(night, (same, slip) -> slip.who().equals("block") ? null : slip));
    return true;
  }

  /** A dead hold goes as a whole, also the nights of it that nobody asked for. */
  private void endDead(List<LocalDate> nights, Instant now) {
    var dead = nights.stream().map(slips::get).filter(Objects::nonNull).filter(slip -> slip.isDead(now))
        .map(Slip::who).toList();
    slips.values().removeIf(slip -> slip.isDead(now) && dead.contains(slip.who()));
  }

  private boolean isLiveStay(LocalDate night, Instant now) {
    var slip = slips.get(night);
    return slip != null && slip.isStay() && !slip.isDead(now);
  }

  private boolean isCancelled(LocalDate night) {
    var slip = slips.get(night);
    return slip != null && slip.who().startsWith("cancelled");
  }

  private boolean isElsewhere(LocalDate night) {
    return elsewhere.values().stream().anyMatch(nights -> nights.contains(night));
  }

  /** Who has each night, by this calendar. */
  Map<LocalDate, String> describe() {
    var described = new TreeMap<LocalDate, String>();
    elsewhere.forEach((source, nights) -> nights.forEach(night -> described.putIfAbsent(night, "imported " + source)));
    slips.forEach((night, slip) -> described.put(night, slip.who()));
    return described;
  }

  /** Who has each night, by entries. */
  Map<LocalDate, String> describe(List<CalendarEntry> entries) {
    var described = new HashMap<LocalDate, String>();
    for (var entry : new ArrayList<>(entries)) {
      var first = entry.nights().checkIn();
      var who = switch (entry.reason()) {
        case EntryReason.Reservation(var booking) -> "stay reserved " + booking + " from " + first;
        case EntryReason.Hold(var booking, var until) -> "stay held " + booking + " from " + first;
        case EntryReason.Block(var note) -> "block";
        case EntryReason.Imported(var source) -> "imported " + source;
        case EntryReason.HostCancelled(var booking) -> "cancelled " + booking;
      };
      entry.nights().nights().forEach(night -> described.put(night, who));
    }
    return described;
  }
}
