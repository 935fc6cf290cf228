/** Where Windows keeps what its Remote Desktop host does. */
const system = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control';
export const terminalServer = `${system}\\Terminal Server`;
export const listener = `${terminalServer}\\WinStations\\RDP-Tcp`;
/** The copy that group policy writes; it wins over the listener's own values. */
export const terminalServicesPolicy = 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services';
export const tls12Server = `${system}\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Server`;
