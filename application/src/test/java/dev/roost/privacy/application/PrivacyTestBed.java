package dev.roost.privacy.application;

import dev.roost.identity.contract.Secret;
import dev.roost.identity.spi.AccountEnding;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.spi.OwnedListings;
import dev.roost.platform.DataSubject;
import dev.roost.platform.ExportSink;
import dev.roost.platform.HeldTable;
import dev.roost.platform.PersonalData;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;
import roosttest.platform.InMemoryTransactions;
import roosttest.platform.MutableClock;
import roosttest.privacy.InMemoryDataExports;
import roosttest.privacy.InMemoryErasures;
import roosttest.privacy.InMemoryExportFiles;

/** What is done with people's data, on contexts that note what they are told. */
final class PrivacyTestBed {

  static final String PASSWORD = "a long enough pass phrase";
  static final ListingId FLAT = new ListingId(new UUID(7, 7));

  final MutableClock clock = MutableClock.at(Instant.parse("2027-05-01T12:00:00Z"));
  final InMemoryDataExports exports = new InMemoryDataExports(clock);
  final InMemoryExportFiles files = new InMemoryExportFiles();
  final InMemoryErasures erasures = new InMemoryErasures(clock);
  final List<String> done = new ArrayList<>();
  final Context identity = new Context("identity");
  final Context booking = new Context("booking");
  final Context review = new Context("review");
  private final Map<UserId, AccountEnding.Named> accounts = new HashMap<>();
  private final TransactionTemplate transactions = new TransactionTemplate(new InMemoryTransactions());
  private final Accounts ending = new Accounts();
  private final Listings listings = new Listings();
  private final DataSubjects subjects = new DataSubjects(ending, listings);
  private final AllPersonalData data = new AllPersonalData(List.of(identity, review, booking), transactions);
  final ErasureService service = new ErasureService(erasures, subjects, data, ending, transactions, clock);
  final OwnDataExportService copies = new OwnDataExportService(exports, files, data, clock);
  final ExportWork copying = new ExportWork(exports, files, subjects, data, transactions, clock);
  final ErasureWork work = new ErasureWork(erasures, ending, listings, subjects, data, transactions, clock);

  void knows(UserId user, String name) {
    accounts.put(user, new AccountEnding.Named(name, name + "@example.org"));
  }

  /** What one context holds. */
  final class Context implements PersonalData {

    private final String schema;
    List<Obstacle> inTheWay = List.of();
    int failures;

    Context(String schema) {
      this.schema = schema;
    }

    @Override
    public String schema() {
      return schema;
    }

    @Override
    public List<HeldTable> tables() {
      return List.of();
    }

    @Override
    public List<Obstacle> inTheWay(DataSubject subject) {
      return inTheWay;
    }

    @Override
    public void export(DataSubject subject, ExportSink sink) {
      failIfToldTo();
      sink.add("things", Stream.of("{\"of\": \"" + subject.name() + "\"}", "{}"));
      sink.add("none", Stream.of());
    }

    @Override
    public void erase(DataSubject subject) {
      failIfToldTo();
      done.add("%s forgets '%s' with %d listings".formatted(schema, subject.name(), subject.listings().size()));
      if (schema.equals("identity")) {
        accounts.remove(subject.user());
      }
    }

    private void failIfToldTo() {
      if (failures > 0) {
        failures--;
        throw new IllegalStateException("killed");
      }
    }
  }

  private final class Accounts implements AccountEnding {

    @Override
    public Optional<Named> find(UserId user) {
      return Optional.ofNullable(accounts.get(user));
    }

    @Override
    public boolean isProved(UserId user, Secret password, String address) {
      return accounts.containsKey(user) && password.value().equals(PASSWORD);
    }

    @Override
    public void close(UserId user) {
      done.add("closed");
    }
  }

  private final class Listings implements OwnedListings {

    @Override
    public Set<ListingId> of(UserId owner) {
      return Set.of(FLAT);
    }

    @Override
    public void takeOffTheMarket(UserId owner) {
      done.add("off the market");
    }
  }
}
