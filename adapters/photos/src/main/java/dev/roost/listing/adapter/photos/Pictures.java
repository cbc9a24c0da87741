package dev.roost.listing.adapter.photos;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import net.coobird.thumbnailator.resizers.Resizers;

/** What is done with a decoded picture. */
final class Pictures {

  private Pictures() {
  }

  /** Opaque, on white where it was transparent, and not larger than this on its longer side. */
  static BufferedImage fitted(BufferedImage picture, int longestSide) {
    var longer = Math.max(picture.getWidth(), picture.getHeight());
    var factor = Math.min(1, longestSide / (double) longer);
    var fitted = canvas(scaled(picture.getWidth(), factor), scaled(picture.getHeight(), factor));
    Resizers.PROGRESSIVE.resize(opaque(picture), fitted);
    return fitted;
  }

  /** Turned and mirrored so that up is up. */
  static BufferedImage upright(BufferedImage picture, int orientation) {
    if (orientation == ExifOrientation.UPRIGHT) {
      return picture;
    }
    var width = picture.getWidth();
    var height = picture.getHeight();
    var upright = orientation >= 5 ? canvas(height, width) : canvas(width, height);
    var graphics = upright.createGraphics();
    graphics.drawImage(picture, turn(orientation, width, height), null);
    graphics.dispose();
    return upright;
  }

  /** Where each point of the stored picture belongs, by the eight orientations of EXIF. */
  private static AffineTransform turn(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  private static BufferedImage opaque(BufferedImage picture) {
    if (picture.getType() == BufferedImage.TYPE_INT_RGB || picture.getType() == BufferedImage.TYPE_3BYTE_BGR) {
      return picture;
    }
    var opaque = canvas(picture.getWidth(), picture.getHeight());
    var graphics = opaque.createGraphics();
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return opaque;
  }

  private static BufferedImage canvas(int width, int height) {
    var canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = canvas.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return canvas;
  }

  private static int scaled(int side, double factor) {
    return Math.max(1, (int) Math.round(side * factor));
  }
}
