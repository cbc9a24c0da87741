package dev.roost.pricing.adapter.jooq;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roost.listing.contract.Position;
import dev.roost.pricing.contract.TaxedPersons;
import dev.roost.pricing.domain.TaxArea;
import dev.roost.pricing.domain.TaxCharge;
import dev.roost.pricing.domain.TaxTerms;
import dev.roost.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The column {@code terms} of a tax rule: all but from when until when it holds. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaxTermsJson(String name, String authority, List<Corner> area, @Nullable Percentage percentage,
    @Nullable PerPersonNight perPersonNight, boolean included, @Nullable Integer exemptFrom,
    @Nullable Integer mostNights) {

  private static final JsonMapper JSON = JsonMapper.shared();

  static JSONB write(TaxTerms terms) {
    var area = terms.area().corners().stream().map(it -> new Corner(it.latitude(), it.longitude())).toList();
    var percentage = terms.charge() instanceof TaxCharge.Percentage it
        ? new Percentage(it.rate(), it.onFees(), it.onServiceFee())
        : null;
    var head = terms.charge() instanceof TaxCharge.PerPersonNight it
        ? new PerPersonNight(
            it.amounts().stream().map(money -> new Amount(money.amount(), money.currency().code())).toList(),
            it.persons())
        : null;
    return JSONB.valueOf(JSON.writeValueAsString(new TaxTermsJson(terms.name(), terms.authority(), area, percentage,
        head, terms.included(), terms.exemptFrom(), terms.mostNights())));
  }

  static TaxTerms read(JSONB stored, LocalDate from, @Nullable LocalDate until) {
    var json = JSON.readValue(stored.data(), TaxTermsJson.class);
    var area = new TaxArea(json.area.stream().map(it -> new Position(it.latitude, it.longitude)).toList());
    return new TaxTerms(json.name, json.authority, area, from, until, json.charge(), json.included, json.exemptFrom,
        json.mostNights);
  }

  private TaxCharge charge() {
    if (percentage != null) {
      return new TaxCharge.Percentage(percentage.rate, percentage.onFees, percentage.onServiceFee);
    }
    if (perPersonNight != null) {
      return new TaxCharge.PerPersonNight(
          perPersonNight.amounts.stream().map(it -> Money.of(it.amount, it.currency)).toList(), perPersonNight.persons);
    }
    throw new IllegalStateException("A tax rule without a charge: " + name);
  }

  /** A corner of the area. */
  record Corner(double latitude, double longitude) {
  }

  /** A share of what the stay costs. */
  record Percentage(BigDecimal rate, boolean onFees, boolean onServiceFee) {
  }

  /** An amount for each person and night. */
  record PerPersonNight(List<Amount> amounts, TaxedPersons persons) {
  }

  /** Minor units. */
  record Amount(long amount, String currency) {
  }
}
