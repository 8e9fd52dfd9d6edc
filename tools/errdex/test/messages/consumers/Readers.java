import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Locale;
import java.util.ResourceBundle;

/** Prints one text of a bundle as readers of some locales see it: the folder, the bundle, the key, and their tags. */
class Readers {
  public static void main(String[] words) throws Exception {
    URL[] folders = {new File(words[0]).toURI().toURL()};
    try (URLClassLoader loader = new URLClassLoader(folders)) {
      for (int at = 3; at < words.length; at += 1) {
        ResourceBundle bundle = ResourceBundle.getBundle(words[1], Locale.forLanguageTag(words[at]), loader);
        System.out.println(bundle.getString(words[2]));
      }
    }
  }
}
