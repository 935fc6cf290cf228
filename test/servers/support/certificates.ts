import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { certificateRecipes } from './certificate-kinds.ts';
import type { CertificateKind, CertificateRecipe } from './certificate-kinds.ts';
import { runProgram } from './programs.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** Paths of PEM files. `certificate` holds the leaf and, unless it is self-signed, its authority. */
export interface CertificateFiles {
  readonly certificate: string;
  readonly key: string;
}

export interface CertificateStore {
  /** The files of a kind, made when first asked for and kept for the life of the store. */
  files(kind: CertificateKind): Promise<CertificateFiles>;
  remove(): Promise<void>;
}

/** `openssl ca` is the one command of OpenSSL 3.0 that takes a start date. */
const authorityConfiguration = `
[ca]
default_ca = authority
[authority]
database = $ENV::AUTHORITY_FOLDER/index.txt
new_certs_dir = $ENV::AUTHORITY_FOLDER/issued
rand_serial = yes
unique_subject = no
policy = any_name
[any_name]
commonName = supplied
`;

/** An authority of its own in a temporary folder, and certificates from it. Throws when openssl is missing or fails. */
export async function createCertificateStore(): Promise<CertificateStore> {
  const folder = await makeTemporaryFolder('certificates');
  const made = new Map<CertificateKind, Promise<CertificateFiles>>();
  let authority: Promise<Authority> | null = null;
  // One at a time: the authority's database is a plain file.
  let last: Promise<unknown> = Promise.resolve();
  return {
    files(kind) {
      let files = made.get(kind);
      if (files === undefined) {
        authority ??= makeAuthority(folder.path);
        const ready = authority;
        files = last.then(async () => makeCertificate(await ready, kind));
        last = files.catch(() => undefined);
        made.set(kind, files);
      }
      return files;
    },
    remove: () => folder.remove(),
  };
}

interface Authority {
  readonly folder: string;
  readonly configuration: string;
  readonly certificate: string;
  readonly key: string;
}

async function makeAuthority(folder: string): Promise<Authority> {
  const authority: Authority = {
    folder,
    configuration: join(folder, 'authority.cnf'),
    certificate: join(folder, 'authority.pem'),
    key: join(folder, 'authority.key'),
  };
  await mkdir(join(folder, 'issued'));
  await writeFile(join(folder, 'index.txt'), '');
  await writeFile(authority.configuration, authorityConfiguration);
  const subject = '/CN=Test authority';
  await runProgram(
    [
      'openssl',
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-sha256',
      '-days',
      '3650',
      '-subj',
      subject,
    ].concat(['-keyout', authority.key, '-out', authority.certificate]),
  );
  return authority;
}

async function makeCertificate(authority: Authority, kind: CertificateKind): Promise<CertificateFiles> {
  const recipe = certificateRecipes[kind];
  const path = (extension: string): string => join(authority.folder, `${kind}.${extension}`);
  await makeKey(recipe, authority, path('key'));
  await runProgram([
    'openssl',
    'req',
    '-new',
    '-key',
    path('key'),
    '-subj',
    `/CN=${recipe.commonName}`,
    '-out',
    path('csr'),
  ]);
  await writeFile(path('ext'), extensions(recipe));
  const signer = recipe.selfSigned
    ? ['-selfsign', '-keyfile', path('key')]
    : ['-cert', authority.certificate, '-keyfile', authority.key];
  await runProgram(
    ['openssl', 'ca', '-batch', '-notext', '-config', authority.configuration, '-md', recipe.digest]
      .concat(['-startdate', openSslDate(recipe.fromDays), '-enddate', openSslDate(recipe.untilDays)])
      .concat(['-extfile', path('ext'), '-in', path('csr'), '-out', path('pem')], signer),
    { environment: { AUTHORITY_FOLDER: authority.folder } },
  );
  if (!recipe.selfSigned) {
    const chain = await Promise.all(
      [path('pem'), authority.certificate].map((file) => readFile(file, 'utf8')),
    );
    await writeFile(path('pem'), chain.join(''));
  }
  return { certificate: path('pem'), key: path('key') };
}

async function makeKey(recipe: CertificateRecipe, authority: Authority, file: string): Promise<void> {
  switch (recipe.key) {
    case 'rsa-2048':
      // Making a key is the slow part, and no fault here is about whose key it is.
      await copyFile(authority.key, file);
      return;
    case 'rsa-1024':
      await runProgram(['openssl', 'genrsa', '-out', file, '1024']);
      return;
    case 'ec':
      await runProgram(['openssl', 'ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', file]);
      return;
  }
}

function extensions(recipe: CertificateRecipe): string {
  const names = recipe.alternativeNames === null ? '' : `subjectAltName = ${recipe.alternativeNames}\n`;
  return `keyUsage = keyEncipherment, dataEncipherment, digitalSignature\nextendedKeyUsage = serverAuth\n${names}`;
}

/** A day counted from now as YYYYMMDDHHMMSSZ. */
function openSslDate(days: number): string {
  const iso = new Date(Date.now() + days * 86_400_000).toISOString();
  return `${iso.slice(0, 19).replace(/\D/gu, '')}Z`;
}
