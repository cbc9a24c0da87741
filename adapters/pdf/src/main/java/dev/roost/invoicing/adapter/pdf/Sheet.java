package dev.roost.invoicing.adapter.pdf;

import dev.roost.invoicing.contract.BillingDetails;
import dev.roost.invoicing.contract.DocumentKind;
import dev.roost.invoicing.contract.DocumentLine;
import dev.roost.invoicing.domain.Document;
import dev.roost.pricing.contract.LineKind;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What is written on the page of a document. */
final class Sheet {

  private static final Map<LineKind, String> LABELS = Map.of(
      LineKind.NIGHTS, "Nights", LineKind.DISCOUNT, "Discount",
      LineKind.NON_REFUNDABLE_REDUCTION, "Non-refundable rate", LineKind.EXTRA_GUESTS, "Extra guests",
      LineKind.CLEANING, "Cleaning", LineKind.PETS, "Pets", LineKind.FEE, "Fee", LineKind.SERVICE_FEE, "Service",
      LineKind.TAX, "Tax", LineKind.ROUNDING, "Rounding");

  private final Document document;
  private final Wording wording;

  Sheet(Document document, Wording wording) {
    this.document = document;
    this.wording = wording;
  }

  /** By the names that the page knows them by; what people wrote as far as it can be written. */
  Map<String, Object> facts(Glyphs glyphs) {
    var facts = new LinkedHashMap<String, Object>();
    var corrects = document.corrects();
    facts.put("title", document.kind() == DocumentKind.INVOICE ? "Invoice" : "Credit note");
    facts.put("number", document.number().toString());
    facts.put("issued", wording.date(document.issuedAt().atOffset(ZoneOffset.UTC).toLocalDate()));
    facts.put("corrects", corrects == null ? "" : corrects.number().toString());
    facts.put("seller", party(document.parties().sellerDetails(), glyphs::writable));
    facts.put("buyer", party(document.parties().buyerDetails(), glyphs::writable));
    facts.put("booking", document.booking().toString());
    facts.put("listing", glyphs.writable(document.stay().listing()));
    facts.put("checkIn", wording.date(document.stay().dates().checkIn()));
    facts.put("checkOut", wording.date(document.stay().dates().checkOut()));
    facts.put("lines", lines(document.figures().lines(), glyphs::writable));
    facts.put("hasIncludedTaxes", !document.figures().includedTaxes().isEmpty());
    facts.put("includedTaxes", lines(document.figures().includedTaxes(), glyphs::writable));
    facts.put("total", wording.amount(document.figures().total()));
    facts.put("payment", payment());
    return facts;
  }

  private String payment() {
    return switch (document.subject()) {
      case STAY, GUEST_SERVICE -> document.throughRoost() ? "Paid through Roost." : "Paid at the property.";
      case HOST_SERVICE ->
        document.throughRoost() ? "Kept from what the guest paid." : "The guest pays at the property.";
    };
  }

  private Map<String, Object> party(BillingDetails details, UnaryOperator<String> writable) {
    return Map.of("name", writable.apply(details.name()),
        "address", writable.apply(details.address()).lines().toList(),
        "country", details.country().isEmpty()
            ? ""
            : Locale.of("", details.country()).getDisplayCountry(Locale.ENGLISH),
        "taxId", writable.apply(details.taxId()));
  }

  private List<Map<String, String>> lines(List<DocumentLine> lines, UnaryOperator<String> writable) {
    return lines.stream().map(line -> Map.of(
        "label", LABELS.getOrDefault(line.kind(), ""), "text", writable.apply(line.text()),
        "quantity", String.valueOf(line.quantity()), "unit", wording.amount(line.unit()),
        "amount", wording.amount(line.amount()))).toList();
  }
}
