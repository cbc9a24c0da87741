package dev.roost.migration.adapter.jooq;

import static dev.roost.platform.HeldTable.impersonal;
import static dev.roost.platform.HeldTable.kept;

import dev.roost.platform.DataSubject;
import dev.roost.platform.ExportSink;
import dev.roost.platform.HeldTable;
import dev.roost.platform.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MigrationPersonalData implements PersonalData {

  @Override
  public String schema() {
    return "migration";
  }

  @Override
  public List<HeldTable> tables() {
    return List.of(impersonal("import_run"), impersonal("import_step"), impersonal("rejected_row"),
        kept("known_listing", "numbers about a listing, which is exported")
            .erased("stays: what the source called a listing that tells nothing any more")
            .asLongAs("the listing, which no later import must bring back"));
  }

  @Override
  public void export(DataSubject subject, ExportSink sink) {
    // There are no people in it.
  }

  @Override
  public void erase(DataSubject subject) {
    // There are no people in it.
  }
}
