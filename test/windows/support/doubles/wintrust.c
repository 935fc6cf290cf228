/* Stands in for wintrust.dll, which in Wine knows neither the catalogues of Windows nor their newer functions. What is
 * to be said of a file stands beside it in <file>.signature: "embedded", "catalog", "old-catalog" (lists files by SHA-1
 * only), "altered", "untrusted" or "broken", then a space and "microsoft" or "other" for the root of the chain. The
 * certificate of the signer is <file>.signer. A file without that is not signed.
 *
 * Structures are those of Microsoft's headers, and the chain goes to the real crypt32, so a caller that lays out a
 * structure in another way, or forgets to close what it opened, does not get through: after every answer is closed, the
 * number that are still open stands in C:\signatures-open.txt.
 */
#include <windows.h>
#include <wintrust.h>
#include <softpub.h>
#include <mscat.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

#define EXPORT __declspec(dllexport)

struct answer {
    CRYPT_PROVIDER_DATA provider;
    CRYPT_PROVIDER_SGNR signer;
    CRYPT_PROVIDER_CERT certificate;
    CERT_CHAIN_CONTEXT context;
    CERT_SIMPLE_CHAIN chain, *chains[1];
    CERT_CHAIN_ELEMENT elements[2], *in_order[2];
};

/* Beside the structures, because a helper function gets only a part of them. */
static struct answer *given;
static wchar_t hashed[MAX_PATH];
static int open_answers;

static void count_open(int change)
{
    FILE *file = fopen("C:\\signatures-open.txt", "wb");
    open_answers += change;
    fprintf(file, "%d", open_answers);
    fclose(file);
}

static DWORD read_beside(const wchar_t *path, const wchar_t *extension, void *buffer, DWORD size)
{
    wchar_t name[2 * MAX_PATH];
    HANDLE file;
    swprintf(name, 2 * MAX_PATH, L"%ls%ls", path, extension);
    file = CreateFileW(name, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE) return 0;
    ReadFile(file, buffer, size, &size, NULL);
    CloseHandle(file);
    return size;
}

static int says(const wchar_t *path, const char *word)
{
    char text[64] = "";
    read_beside(path, L".signature", text, sizeof text - 1);
    return strstr(text, word) != NULL;
}

static PCCERT_CONTEXT root(int of_microsoft)
{
    static HCERTSTORE store;
    PCCERT_CONTEXT found = NULL;
    char name[256];
    if (store == NULL) store = CertOpenSystemStoreW(0, L"ROOT");
    while ((found = CertEnumCertificatesInStore(store, found))) {
        CertGetNameStringA(found, CERT_NAME_SIMPLE_DISPLAY_TYPE, 0, NULL, name, sizeof name);
        if ((strcmp(name, "Microsoft Root Certificate Authority 2010") == 0) == of_microsoft) break;
    }
    return found;
}

static struct answer *make_answer(const wchar_t *path)
{
    BYTE der[8192];
    struct answer *made = calloc(1, sizeof *made);
    DWORD size = read_beside(path, L".signer", der, sizeof der);
    made->certificate.cbStruct = sizeof made->certificate;
    made->certificate.pCert = CertCreateCertificateContext(X509_ASN_ENCODING, der, size);
    made->elements[0].pCertContext = made->certificate.pCert;
    made->elements[1].pCertContext = root(says(path, " microsoft"));
    made->in_order[0] = &made->elements[0];
    made->in_order[1] = &made->elements[1];
    made->chain.cbSize = sizeof made->chain;
    made->chain.cElement = 2;
    made->chain.rgpElement = made->in_order;
    made->chains[0] = &made->chain;
    made->context.cbSize = sizeof made->context;
    made->context.cChain = 1;
    made->context.rgpChain = made->chains;
    made->signer.cbStruct = sizeof made->signer;
    made->signer.csCertChain = 2;
    made->signer.pasCertChain = &made->certificate;
    made->signer.pChainContext = &made->context;
    made->provider.cbStruct = sizeof made->provider;
    return made;
}

static LONG judge(WINTRUST_DATA *data)
{
    if (data->dwUnionChoice == WTD_CHOICE_FILE && data->pFile->cbStruct == sizeof *data->pFile) {
        const wchar_t *path = data->pFile->pcwszFilePath;
        if (says(path, "embedded")) return given = make_answer(path), 0;
        if (says(path, "altered")) return TRUST_E_BAD_DIGEST;
        if (says(path, "untrusted")) return CERT_E_UNTRUSTEDROOT;
        if (says(path, "broken")) return NTE_FAIL;
        return TRUST_E_NOSIGNATURE;
    }
    if (data->dwUnionChoice == WTD_CHOICE_CATALOG && data->pCatalog->cbStruct >= 56) {
        WINTRUST_CATALOG_INFO *catalog = data->pCatalog;
        wchar_t tag[128] = L"";
        DWORD index;
        for (index = 0; index < catalog->cbCalculatedFileHash; index++)
            swprintf(tag + 2 * index, 3, L"%02X", catalog->pbCalculatedFileHash[index]);
        if (catalog->cbCalculatedFileHash == 0 || wcscmp(tag, catalog->pcwszMemberTag)) return TRUST_E_FAIL;
        if (wcscmp(catalog->pcwszCatalogFilePath, L"C:\\windows\\catalog.cat")) return TRUST_E_FAIL;
        return given = make_answer(catalog->pcwszMemberFilePath), 0;
    }
    return TRUST_E_PROVIDER_UNKNOWN;
}

EXPORT LONG WINAPI WinVerifyTrust(HWND window, GUID *action, LPVOID parameter)
{
    static const GUID generic = WINTRUST_ACTION_GENERIC_VERIFY_V2;
    WINTRUST_DATA *data = parameter;
    if (!IsEqualGUID(action, &generic) || data->cbStruct < 80 || data->dwUIChoice != WTD_UI_NONE) return TRUST_E_FAIL;
    if (data->dwStateAction == WTD_STATEACTION_CLOSE) return data->hWVTStateData ? count_open(-1), 0 : 0;
    /* Whoever would ask the network gets no answer. */
    if (!(data->dwProvFlags & WTD_CACHE_ONLY_URL_RETRIEVAL) || data->fdwRevocationChecks != WTD_REVOKE_NONE)
        return TRUST_E_FAIL;
    count_open(1);
    data->hWVTStateData = (HANDLE)1;
    return judge(data);
}

EXPORT CRYPT_PROVIDER_DATA *WINAPI WTHelperProvDataFromStateData(HANDLE state)
{
    return state == (HANDLE)1 ? &given->provider : NULL;
}

EXPORT CRYPT_PROVIDER_SGNR *WINAPI WTHelperGetProvSignerFromChain(CRYPT_PROVIDER_DATA *provider, DWORD index,
                                                                  BOOL counter, DWORD counter_index)
{
    return provider == &given->provider && index == 0 && !counter ? &given->signer : NULL;
}

EXPORT CRYPT_PROVIDER_CERT *WINAPI WTHelperGetProvCertFromChain(CRYPT_PROVIDER_SGNR *signer, DWORD index)
{
    return signer == &given->signer && index == 0 ? &given->certificate : NULL;
}

/* Handles of catalogue administration: the size of the hash. */
EXPORT BOOL WINAPI CryptCATAdminAcquireContext2(HCATADMIN *admin, const GUID *subsystem, const wchar_t *algorithm,
                                                const CERT_STRONG_SIGN_PARA *policy, DWORD flags)
{
    *admin = (HCATADMIN)(wcscmp(algorithm, L"SHA256") ? (size_t)20 : (size_t)32);
    count_open(1);
    return TRUE;
}

EXPORT BOOL WINAPI CryptCATAdminReleaseContext(HCATADMIN admin, DWORD flags)
{
    count_open(-1);
    return TRUE;
}

EXPORT BOOL WINAPI CryptCATAdminCalcHashFromFileHandle2(HCATADMIN admin, HANDLE file, DWORD *size, BYTE *hash,
                                                        DWORD flags)
{
    wchar_t path[MAX_PATH];
    DWORD wanted = (DWORD)(size_t)admin;
    if (*size < wanted || !GetFinalPathNameByHandleW(file, path, MAX_PATH, 0)) return FALSE;
    wcscpy(hashed, path + 4);
    memset(hash, 0xA0 + wanted, wanted);
    *size = wanted;
    return TRUE;
}

EXPORT HCATINFO WINAPI CryptCATAdminEnumCatalogFromHash(HCATADMIN admin, BYTE *hash, DWORD size, DWORD flags,
                                                        HCATINFO *previous)
{
    int listed = says(hashed, size == 32 ? "catalog" : "old-catalog") && !(size == 32 && says(hashed, "old-catalog"));
    if (listed) return count_open(1), (HCATINFO)2;
    SetLastError(ERROR_NOT_FOUND);
    return NULL;
}

EXPORT BOOL WINAPI CryptCATCatalogInfoFromContext(HCATINFO catalog, CATALOG_INFO *info, DWORD flags)
{
    if (info->cbStruct != sizeof *info) return SetLastError(ERROR_INVALID_PARAMETER), FALSE;
    wcscpy(info->wszCatalogFile, L"C:\\windows\\catalog.cat");
    return TRUE;
}

EXPORT BOOL WINAPI CryptCATAdminReleaseCatalogContext(HCATADMIN admin, HCATINFO catalog, DWORD flags)
{
    count_open(-1);
    return TRUE;
}
