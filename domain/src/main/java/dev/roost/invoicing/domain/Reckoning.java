package dev.roost.invoicing.domain;

import dev.roost.booking.contract.BookingBill;
import dev.roost.booking.contract.BookingBill.Agreed;
import dev.roost.booking.contract.BookingBill.CalledOff;
import dev.roost.invoicing.contract.DocumentLine;
import dev.roost.invoicing.contract.Occasion;
import dev.roost.invoicing.contract.OccasionKind;
import dev.roost.invoicing.contract.Subject;
import dev.roost.pricing.contract.LineKind;
import dev.roost.shared.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which documents a bill makes necessary, in order. It always comes to the same for the same bill, and what happens to a
 * booking later only adds to it: so it does not matter which event is heard first, or how often.
 */
public final class Reckoning {

  private static final Set<LineKind> OF_ROOST = EnumSet.of(LineKind.SERVICE_FEE, LineKind.ROUNDING);

  private final List<Draft> drafts = new ArrayList<>();
  /** The invoice of each subject that nothing has replaced. */
  private final Map<Subject, Draft> standing = new EnumMap<>(Subject.class);

  private Reckoning() {
  }

  /** Drafts of all documents that the bill asks for; of nothing, where nothing is asked for. */
  public static List<Draft> of(BookingBill bill) {
    var reckoning = new Reckoning();
    bill.occasions().forEach(reckoning::add);
    return List.copyOf(reckoning.drafts);
  }

  private void add(BookingBill.Occasion happened) {
    var occasion = occasion(happened);
    for (var invoice : List.copyOf(standing.values())) {
      credited(invoice, happened, occasion.kind().credits())
          .filter(figures -> !figures.total().isZero())
          .ifPresent(figures -> drafts.add(
              new Draft(occasion, invoice.subject(), invoice.stay(), figures, invoice.occasion())));
    }
    if (occasion.kind().invoices() && happened instanceof Agreed agreed) {
      standing.clear();
      for (var subject : Subject.values()) {
        invoiced(subject, agreed).filter(figures -> !figures.total().isZero())
            .map(figures -> new Draft(occasion, subject, agreed.stay(), figures, null))
            .ifPresent(this::stand);
      }
    }
  }

  private void stand(Draft invoice) {
    drafts.add(invoice);
    standing.put(invoice.subject(), invoice);
  }

  private static Occasion occasion(BookingBill.Occasion happened) {
    return switch (happened) {
      case Agreed agreed -> new Occasion(
          agreed.alteration() == null ? OccasionKind.CONFIRMED : OccasionKind.ALTERED, agreed.alteration());
      case CalledOff off -> new Occasion(OccasionKind.valueOf(off.as().name()), null);
    };
  }

  private static Optional<Figures> credited(Draft invoice, BookingBill.Occasion happened,
      OccasionKind.Credits credits) {
    return switch (credits) {
      case NOTHING -> Optional.empty();
      case EVERYTHING -> Optional.of(invoice.figures().negated());
      case WHAT_GOES_BACK -> happened instanceof CalledOff off
          ? goesBack(invoice, off)
          : Optional.empty();
    };
  }

  private static Optional<Figures> invoiced(Subject subject, Agreed agreed) {
    var lines = agreed.lines().stream().map(DocumentLine::of);
    return switch (subject) {
      case STAY -> figures(lines.filter(line -> !OF_ROOST.contains(line.kind())).toList(),
          agreed.host().includedTaxes().stream().map(DocumentLine::of).toList());
      case GUEST_SERVICE -> figures(lines.filter(line -> OF_ROOST.contains(line.kind())).toList(), List.of());
      case HOST_SERVICE -> figures(
          parts(part(LineKind.SERVICE_FEE, "service fee of the host", agreed.host().serviceFee())), List.of());
    };
  }

  /** What is taken back of one invoice: line by line where that is all of it, else part by part. */
  private static Optional<Figures> goesBack(Draft invoice, CalledOff off) {
    var refund = off.refund();
    var parts = switch (invoice.subject()) {
      case STAY -> parts(part(LineKind.NIGHTS, "nights that go back", refund.nights()),
          part(LineKind.FEE, "fees that go back", refund.fees()),
          part(LineKind.TAX, "taxes that go back", refund.taxes()));
      case GUEST_SERVICE -> parts(part(LineKind.SERVICE_FEE, "service fee that goes back", refund.serviceFee()));
      case HOST_SERVICE -> parts(
          part(LineKind.SERVICE_FEE, "service fee of the host that goes back", off.back().serviceFee()));
    };
    var taxes = invoice.subject() == Subject.STAY
        ? off.back().includedTaxes().stream().map(DocumentLine::of).filter(tax -> !tax.amount().isZero()).toList()
        : List.<DocumentLine>of();
    return figures(parts, taxes).map(figures -> figures.total().equals(invoice.figures().total())
        ? invoice.figures().negated()
        : figures.negated());
  }

  private static Optional<Figures> figures(List<DocumentLine> lines, List<DocumentLine> includedTaxes) {
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Figures(lines, includedTaxes, Figures.sum(lines, lines.getFirst().amount().currency())));
  }

  private static DocumentLine part(LineKind kind, String text, Money amount) {
    return DocumentLine.of(kind, text, amount);
  }

  private static List<DocumentLine> parts(DocumentLine... parts) {
    return Stream.of(parts).filter(part -> !part.amount().isZero()).toList();
  }
}
