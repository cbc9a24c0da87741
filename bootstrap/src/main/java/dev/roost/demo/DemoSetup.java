package dev.roost.demo;

import dev.roost.migration.api.FileImports;
import dev.roost.search.api.SearchIndex;
import dev.roost.shared.Actor;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Fills an empty database at the first start; each later one looks at one row. A setup that was interrupted goes on at the
 * next start, and a database that somebody else uses is left alone.
 */
final class DemoSetup implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemoSetup.class);
  /** Marte, who has four listings. */
  private static final String HOST = "inside-airbnb:900001";

  private final DemoAccounts accounts;
  private final DemoListings listings;
  private final FileImports imports;
  private final SearchIndex search;
  private final DemoPayee payee;
  private final Clock clock;

  DemoSetup(DemoAccounts accounts, DemoListings listings, FileImports imports, SearchIndex search,
      DemoPayee payee, Clock clock) {
    this.accounts = accounts;
    this.listings = listings;
    this.imports = imports;
    this.search = search;
    this.payee = payee;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (accounts.areComplete()) {
      return;
    }
    if (!accounts.mayBegin()) {
      LOG.info("The database is in use, so it gets no demo city");
      return;
    }
    LOG.info("Setting up the demo city; the first start takes a little longer");
    accounts.begin();
    try (var files = DemoFiles.from(LocalDate.now(clock))) {
      imports.importFiles(Actor.system("demo"), files.asImport());
    }
    var published = listings.publish(accounts.hosts());
    search.rebuild(Actor.system("demo"));
    accounts.letJoin(HOST).ifPresent(payee::letBePaid);
    accounts.complete();
    LOG.info("The demo city is Ghent, with {} listings of made-up hosts", published);
  }
}
