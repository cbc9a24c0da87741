package dev.roost.privacy.adapter.jooq;

import static dev.roost.platform.HeldTable.kept;

import dev.roost.platform.DataSubject;
import dev.roost.platform.HeldTable;
import dev.roost.platform.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class PrivacyPersonalData implements PersonalData {

  @Override
  public String schema() {
    return "privacy";
  }

  @Override
  public List<HeldTable> tables() {
    return List.of(kept("erasure", "whoever is in it has no account any more").erased("stays: it shows what was done")
        .asLongAs("Roost has to show that it was done"));
  }

  @Override
  public void erase(DataSubject subject) {
    // There is nothing but the id.
  }
}
