/**
 * Where Windows keeps firewall rules, strongest first. All but group policy lie below
 * `HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy`.
 * - `group-policy`: `HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall\FirewallRules`
 * - `mdm`: `Mdm\FirewallRules` (Intune and other device management)
 * - `local`: `FirewallRules`
 * - `app-isolation`: `RestrictedServices\AppIso\FirewallRules`, for store apps only
 * - `service-configurable`, `service-static`: `RestrictedServices\Configurable\System` and `\Static\System`,
 *   the hardening of Windows services
 */
export const firewallRuleSources = [
  'group-policy',
  'mdm',
  'local',
  'app-isolation',
  'service-configurable',
  'service-static',
] as const;
export type FirewallRuleSource = (typeof firewallRuleSources)[number];

/** One rule as it lies in the registry: the value's name, and its text in the grammar of [MS-GPFAS] 2.2.2.19. */
export interface FirewallRuleRecord {
  readonly id: string;
  readonly source: FirewallRuleSource;
  readonly text: string;
}
