/**
 * Tops of the tree of names that stay: the generic ones, those of countries, and those that networks use for
 * themselves. Others are somebody's own name (`.contoso`) and are replaced like any label.
 */
export const topLevelNames: ReadonlySet<string> = new Set(
  (
    'com net org edu gov mil int info biz name pro io dev app cloud online site tech xyz ' +
    'local localdomain lan internal intranet private home corp domain ad example test invalid localhost arpa ' +
    'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc ' +
    'cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga ' +
    'gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in iq ir is it je jm jo ' +
    'jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ' +
    'ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ' +
    'ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to ' +
    'tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw'
  ).split(' '),
);

/**
 * Words of our own sentences and of Windows that may also be the name of a computer. As names in fields they are
 * replaced; in a sentence nobody could tell which is meant, and alone they tell nothing about anybody.
 */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'a access account address admin allow an and answer application at attempt authority based block blocked bit by ' +
    'cache certificate check client cloud code computer connection console control corp data default desktop dns ' +
    'domain driver edge end error event explorer fail failed far file firewall first for from gateway guest home ' +
    'host hosts in info internal internet is it key lan laptop layer limit local log login mail main manager mode ' +
    'name native netlogon network no node none not of office on or other path pc phone policy port print private ' +
    'process product profile program protocol proxy public query rdp rds remote root route router rule security ' +
    'server service services session sign smb software sql ssl standard station status store support switch system ' +
    'tcp terminal test that the this time tls to tool transport tunnel udp unknown update user users value version ' +
    'vpn web wifi win windows with work workgroup workstation www yes you'
  ).split(' '),
);
