package dev.banyan.model.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Under which distribution an imported Python name is known: `PIL` comes with `pillow`. A distribution does not
/// tell what it installs, so this is a table of the ones that differ, and the habits of naming for the rest.
final class ImportNames {
    private static final Map<String, List<String>> DIFFERENT = table("""
            PIL pillow pillow-simd
            rest_framework djangorestframework
            rest_framework_simplejwt djangorestframework-simplejwt
            yaml pyyaml
            dateutil python-dateutil
            bs4 beautifulsoup4
            sklearn scikit-learn
            skimage scikit-image
            cv2 opencv-python opencv-python-headless
            git gitpython
            jwt pyjwt
            dotenv python-dotenv
            magic python-magic
            MySQLdb mysqlclient
            psycopg2 psycopg2 psycopg2-binary
            psycopg psycopg psycopg-binary
            crum django-crum
            Crypto pycryptodome pycrypto
            Cryptodome pycryptodomex
            OpenSSL pyopenssl
            nacl pynacl
            serial pyserial
            zmq pyzmq
            ldap python-ldap
            memcache python-memcached
            pylibmc pylibmc
            slugify python-slugify unicode-slugify
            docx python-docx
            pptx python-pptx
            github pygithub
            gitlab python-gitlab
            jose python-jose
            saml2 pysaml2
            djangosaml2 djangosaml2
            googleapiclient google-api-python-client
            google.auth google-auth
            google.oauth2 google-auth
            google_auth_oauthlib google-auth-oauthlib
            google.cloud.storage google-cloud-storage
            google.protobuf protobuf
            social_core social-auth-core
            social_django social-auth-app-django
            factory factory-boy
            faker faker
            sorl sorl-thumbnail
            easy_thumbnails easy-thumbnails
            debug_toolbar django-debug-toolbar
            django_filters django-filter
            environ django-environ
            storages django-storages
            corsheaders django-cors-headers
            mptt django-mptt
            guardian django-guardian
            reversion django-reversion
            oauth2_provider django-oauth-toolkit
            allauth django-allauth
            widget_tweaks django-widget-tweaks
            raven raven
            sentry_sdk sentry-sdk
            attr attrs
            pkg_resources setuptools
            markdown markdown
            packageurl packageurl-python
            levenshtein python-levenshtein
            Levenshtein python-levenshtein levenshtein
            usb pyusb
            win32api pywin32
            OpenGL pyopengl
            fitz pymupdf
            graphene_django graphene-django
            elasticsearch_dsl elasticsearch-dsl
            vcr vcrpy
            cached_property cached-property
            uwsgi uwsgi
            uwsgidecorators uwsgi
            dbbackup django-dbbackup
            ruamel ruamel-yaml
            lxml lxml
            html5lib html5lib
            webtest webtest
            pythonjsonlogger python-json-logger
            """);

    private static final Set<String> STANDARD = Set.of("""
            __future__ abc argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 calendar cgi cmath
            cmd code codecs collections colorsys concurrent configparser contextlib contextvars copy copyreg csv ctypes
            curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings enum errno faulthandler
            fcntl filecmp fileinput fnmatch fractions ftplib functools gc getopt getpass gettext glob graphlib grp gzip
            hashlib heapq hmac html http imaplib imp importlib inspect io ipaddress itertools json keyword linecache
            locale logging lzma mailbox marshal math mimetypes mmap multiprocessing netrc numbers operator optparse os
            pathlib pdb pickle pkgutil platform plistlib poplib posixpath pprint profile pstats pwd queue quopri random
            re readline reprlib resource runpy sched secrets select selectors shelve shlex shutil signal site smtplib
            socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess symtable sys sysconfig
            syslog tarfile telnetlib tempfile termios textwrap threading time timeit tkinter token tokenize tomllib
            trace traceback tracemalloc turtle types typing unicodedata unittest urllib uuid venv warnings wave weakref
            webbrowser wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
            """.strip().split("\\s+"));

    private static final List<String> HABITS =
            List.of("%s", "django-%s", "python-%s", "py%s", "%s-python", "djangorestframework-%s");

    private ImportNames() {}

    private static Map<String, List<String>> table(String lines) {
        var table = new HashMap<String, List<String>>();
        lines.lines().forEach(line -> {
            var words = List.of(line.split(" "));
            table.put(words.getFirst(), words.subList(1, words.size()));
        });
        return Map.copyOf(table);
    }

    /// The library among these that brings the imported name (`django.db.models`, `PIL`).
    ///
    /// @param libraries normalised names
    static Optional<String> library(String imported, Set<String> libraries) {
        for (int end = imported.length(); end > 0; end = imported.lastIndexOf('.', end - 1)) {
            var different = DIFFERENT.getOrDefault(imported.substring(0, end), List.of());
            for (String name : different) if (libraries.contains(name)) return Optional.of(name);
        }
        int dot = imported.indexOf('.');
        String top = dot < 0 ? imported : imported.substring(0, dot);
        if (STANDARD.contains(top)) return Optional.empty();
        String normal = LibraryKey.python(top);
        return HABITS.stream()
                .map(habit -> habit.replace("%s", normal))
                .filter(libraries::contains)
                .findFirst();
    }
}
