package dev.roost.pricing.application;

import dev.roost.pricing.api.ExchangeRates;
import dev.roost.pricing.api.PutRateTable;
import dev.roost.pricing.api.RateTableAdministration;
import dev.roost.pricing.api.RateTableView;
import dev.roost.pricing.api.RateTableView.Rate;
import dev.roost.pricing.domain.RateTable;
import dev.roost.pricing.domain.RateTables;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Currency;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exchange rates: administrators put them, everybody reads them. */
@Service
class RateTableService implements RateTableAdministration, ExchangeRates {

  private final RateTables tables;
  private final Clock clock;

  RateTableService(RateTables tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  @Override
  @Transactional
  public RateTableView put(Actor admin, PutRateTable command) {
    mustAdminister(admin);
    var table = new RateTable(command.base(), command.date(), byCurrency(command.rates()));
    tables.put(table);
    return view(table);
  }

  @Override
  @Transactional(readOnly = true)
  public RateTableView find(Actor admin, Currency base, LocalDate date) {
    mustAdminister(admin);
    return tables.find(base, date).map(RateTableService::view)
        .orElseThrow(() -> new Refused(new NotFound("exchange rates", base + " " + date)));
  }

  @Override
  @Transactional(readOnly = true)
  public Page<RateTableView> current(Actor anybody, PageRequest page) {
    var after = page.after();
    var all = tables.on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).tables().stream()
        .filter(table -> after == null || table.base().code().compareTo(after) > 0).toList();
    var shown = all.subList(0, Math.min(all.size(), page.limit()));
    return new Page<>(shown.stream().map(RateTableService::view).toList(),
        all.size() > page.limit() ? shown.getLast().base().code() : null);
  }

  private static Map<Currency, BigDecimal> byCurrency(List<Rate> rates) {
    var byCurrency = new HashMap<Currency, BigDecimal>();
    for (var rate : rates) {
      if (byCurrency.put(rate.currency(), rate.rate()) != null) {
        throw new Refused(new InvalidField("rates", "must have one for %s, not two".formatted(rate.currency())));
      }
    }
    return byCurrency;
  }

  private static RateTableView view(RateTable table) {
    return new RateTableView(table.base(), table.date(), table.rates().entrySet().stream()
        .map(rate -> new Rate(rate.getKey(), rate.getValue())).toList());
  }

  private static void mustAdminister(Actor admin) {
    Administrators.mustBeOne(admin, "look after exchange rates");
  }
}
