# Dateline in a container: docker build -t dateline . ; compose.yaml and docs/deploy.md say how it is run.
FROM python:3.13-slim-trixie AS build
# Which extras: requirements.lock (pictures), requirements-postgres.lock (and PostgreSQL), requirements-semantic.lock
# (and meaning, some 100 MB).
ARG LOCK=requirements-postgres.lock
WORKDIR /build
RUN python -m venv /opt/dateline
# Each package is held to its digest, and nothing is downloaded after this line.
COPY ${LOCK} ./
RUN /opt/dateline/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r ${LOCK}
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY handlers handlers
COPY seeds seeds
RUN /opt/dateline/bin/pip install --no-cache-dir --disable-pip-version-check --no-deps --no-build-isolation . \
    && /opt/dateline/bin/pip uninstall --yes --disable-pip-version-check setuptools pip

FROM python:3.13-slim-trixie
RUN useradd --uid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin dateline \
    && install --directory --owner=10001 --group=10001 --mode=700 /data
COPY --from=build /opt/dateline /opt/dateline
# What it keeps goes to /data/dateline, and what it can make again to /data/cache/dateline.
ENV PATH=/opt/dateline/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    XDG_DATA_HOME=/data \
    XDG_CACHE_HOME=/data/cache \
    DATELINE_MONITORING__PORT=9464
USER 10001
WORKDIR /data
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=2m \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9464/healthz', timeout=4)"]
ENTRYPOINT ["dateline"]
CMD ["run"]
