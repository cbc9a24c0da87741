package dev.roost.search.adapter.jooq;

import static dev.roost.platform.HeldTable.impersonal;
import static dev.roost.platform.HeldTable.kept;

import dev.roost.platform.DataSubject;
import dev.roost.platform.ExportSink;
import dev.roost.platform.HeldTable;
import dev.roost.platform.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/** Made from what others hold: a listing that has left the market is not in it. */
@Component
class SearchPersonalData implements PersonalData {

  @Override
  public String schema() {
    return "search";
  }

  @Override
  public List<HeldTable> tables() {
    var copy = "made from listings, which are exported";
    var gone = "goes, since the listing has left the market";
    return List.of(
        kept("card", copy).erased(gone).asLongAs("the listing is on the market"),
        kept("face", copy).erased(gone).asLongAs("the listing is on the market"),
        impersonal("card_change"));
  }

  @Override
  public void export(DataSubject subject, ExportSink sink) {
    // Listings are exported where they are.
  }

  @Override
  public void erase(DataSubject subject) {
    // Cards follow their listings.
  }
}
