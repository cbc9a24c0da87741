package dev.roost.listing.adapter.rest;

import dev.roost.listing.api.UploadPhoto;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.multipart.MultipartFile;

/** An uploaded part; its name and type are not looked at. */
record MultipartContent(MultipartFile file) implements UploadPhoto.Content {

  @Override
  public long size() {
    return file.getSize();
  }

  @Override
  public InputStream open() throws IOException {
    return file.getInputStream();
  }
}
