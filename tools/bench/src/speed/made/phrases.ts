/** What the texts of a made catalogue are put together from, in one language. Each list has the same order in all. */
export interface Phrases {
  /** One for each category, and its title. */
  readonly things: readonly string[];
  readonly states: readonly string[];
  readonly causes: readonly string[];
  readonly fixes: readonly string[];
  /** A counted text in each plural category of the language. */
  readonly parcels: Readonly<Record<string, string>>;
}

/** The language that the catalogue is written in. */
export const OWN_LANGUAGE = "en";

/** The phrases by language: the catalogue's own, and nine that it is translated into. */
export const PHRASES: Readonly<Record<string, Phrases>> = {
  en: {
    things: ["account", "address", "device", "invoice", "locker", "parcel", "token", "webhook"],
    states: ["not found", "is expired", "limit exceeded", "not allowed", "already exists"],
    causes: [
      "The service refused the request because of its state.",
      "The directory holds no such record.",
      "The value differs from the one that was stored.",
      "Another request changed it in the meantime.",
    ],
    fixes: [
      "Correct the request and send it again.",
      "Get a new token and repeat the call.",
      "Wait a few seconds, don't hurry, and try again.",
      "Look the record up first, and use its number.",
    ],
    parcels: { one: "# parcel does not fit", other: "# parcels do not fit" },
  },
  de: {
    things: ["Konto", "Adresse", "Gerät", "Rechnung", "Schließfach", "Paket", "Token", "Rückruf"],
    states: ["nicht gefunden", "ist abgelaufen", "Grenze überschritten", "nicht erlaubt", "gibt es schon"],
    causes: [
      "Der Dienst hat die Anfrage wegen ihres Zustands abgelehnt.",
      "Das Verzeichnis enthält keinen solchen Eintrag.",
      "Der Wert weicht von dem gespeicherten ab.",
      "Eine andere Anfrage hat ihn inzwischen geändert.",
    ],
    fixes: [
      "Die Anfrage berichtigen und noch einmal senden.",
      "Ein neues Token holen und den Aufruf wiederholen.",
      "Einige Sekunden warten und es wieder versuchen.",
      "Den Eintrag zuerst suchen und seine Nummer verwenden.",
    ],
    parcels: { one: "# Paket passt nicht", other: "# Pakete passen nicht" },
  },
  es: {
    things: ["cuenta", "dirección", "dispositivo", "factura", "taquilla", "paquete", "token", "enlace"],
    states: ["no encontrado", "ha caducado", "límite superado", "no permitido", "ya existe"],
    causes: [
      "El servicio rechazó la solicitud por su estado.",
      "El directorio no contiene ese registro.",
      "El valor difiere del que se guardó.",
      "Otra solicitud lo cambió mientras tanto.",
    ],
    fixes: [
      "Corrija la solicitud y envíela de nuevo.",
      "Obtenga un token nuevo y repita la llamada.",
      "Espere unos segundos e inténtelo de nuevo.",
      "Busque primero el registro y use su número.",
    ],
    parcels: { one: "# paquete no cabe", many: "# de paquetes no caben", other: "# paquetes no caben" },
  },
  fr: {
    things: ["compte", "adresse", "appareil", "facture", "casier", "colis", "jeton", "rappel"],
    states: ["introuvable", "a expiré", "limite dépassée", "non autorisé", "existe déjà"],
    causes: [
      "Le service a refusé la requête à cause de l'état de celle-ci.",
      "L'annuaire ne contient pas cet enregistrement.",
      "La valeur diffère de celle qui a été enregistrée.",
      "Une autre requête l'a modifiée entre-temps.",
    ],
    fixes: [
      "Corrigez la requête et renvoyez-la.",
      "Obtenez un nouveau jeton et répétez l'appel.",
      "Attendez quelques secondes et réessayez.",
      "Cherchez d'abord l'enregistrement et utilisez son numéro.",
    ],
    parcels: { one: "# colis ne rentre pas", many: "# de colis ne rentrent pas", other: "# colis ne rentrent pas" },
  },
  ja: {
    things: ["アカウント", "住所", "デバイス", "請求書", "ロッカー", "荷物", "トークン", "通知先"],
    states: ["見つかりません", "期限切れです", "上限を超えました", "許可されていません", "すでに存在します"],
    causes: [
      "リクエストの状態のため、サービスが拒否しました。",
      "台帳に該当する記録がありません。",
      "保存されている値と異なります。",
      "その間に別のリクエストが変更しました。",
    ],
    fixes: [
      "リクエストを修正して再送信してください。",
      "新しいトークンを取得してやり直してください。",
      "数秒待ってからもう一度試してください。",
      "先に記録を検索し、その番号を使ってください。",
    ],
    parcels: { other: "#個の荷物が入りません" },
  },
  nl: {
    things: ["account", "adres", "apparaat", "factuur", "kluis", "pakket", "token", "terugroep"],
    states: ["niet gevonden", "is verlopen", "limiet overschreden", "niet toegestaan", "bestaat al"],
    causes: [
      "De dienst weigerde het verzoek vanwege de toestand ervan.",
      "De lijst bevat zo'n record niet.",
      "De waarde verschilt van wat is opgeslagen.",
      "Een ander verzoek heeft het intussen gewijzigd.",
    ],
    fixes: [
      "Verbeter het verzoek en verzend het opnieuw.",
      "Haal een nieuw token op en herhaal de aanroep.",
      "Wacht enkele seconden en probeer het opnieuw.",
      "Zoek het record eerst op en gebruik het nummer.",
    ],
    parcels: { one: "# pakket past niet", other: "# pakketten passen niet" },
  },
  pl: {
    things: ["konto", "adres", "urządzenie", "faktura", "skrytka", "paczka", "token", "powiadomienie"],
    states: ["nie znaleziono", "wygasło", "przekroczono limit", "niedozwolone", "już istnieje"],
    causes: [
      "Usługa odrzuciła żądanie z powodu jego stanu.",
      "Katalog nie zawiera takiego rekordu.",
      "Wartość różni się od zapisanej.",
      "Inne żądanie zmieniło ją w międzyczasie.",
    ],
    fixes: [
      "Popraw żądanie i wyślij je ponownie.",
      "Pobierz nowy token i powtórz wywołanie.",
      "Odczekaj kilka sekund i spróbuj ponownie.",
      "Najpierw wyszukaj rekord i użyj jego numeru.",
    ],
    parcels: {
      one: "# paczka się nie mieści",
      few: "# paczki się nie mieszczą",
      many: "# paczek się nie mieści",
      other: "# paczki się nie mieści",
    },
  },
  "pt-BR": {
    things: ["conta", "endereço", "dispositivo", "fatura", "armário", "pacote", "token", "retorno"],
    states: ["não encontrado", "expirou", "limite excedido", "não permitido", "já existe"],
    causes: [
      "O serviço recusou a solicitação por causa do estado dela.",
      "O diretório não contém esse registro.",
      "O valor é diferente do que foi salvo.",
      "Outra solicitação o alterou nesse meio-tempo.",
    ],
    fixes: [
      "Corrija a solicitação e envie-a novamente.",
      "Obtenha um novo token e repita a chamada.",
      "Espere alguns segundos e tente de novo.",
      "Procure primeiro o registro e use o número.",
    ],
    parcels: { one: "# pacote não cabe", many: "# de pacotes não cabem", other: "# pacotes não cabem" },
  },
  ru: {
    things: ["аккаунт", "адрес", "устройство", "счёт", "ячейка", "посылка", "токен", "уведомление"],
    states: ["не найдено", "срок истёк", "превышен предел", "не разрешено", "уже существует"],
    causes: [
      "Служба отклонила запрос из-за его состояния.",
      "В каталоге нет такой записи.",
      "Значение отличается от сохранённого.",
      "Тем временем его изменил другой запрос.",
    ],
    fixes: [
      "Исправьте запрос и отправьте его ещё раз.",
      "Получите новый токен и повторите вызов.",
      "Подождите несколько секунд и повторите.",
      "Сначала найдите запись и укажите её номер.",
    ],
    parcels: {
      one: "# посылка не помещается",
      few: "# посылки не помещаются",
      many: "# посылок не помещаются",
      other: "# посылки не помещается",
    },
  },
  "zh-Hans": {
    things: ["账户", "地址", "设备", "发票", "储物柜", "包裹", "令牌", "回调"],
    states: ["未找到", "已过期", "超出限制", "不允许", "已存在"],
    causes: [
      "由于请求的状态，服务拒绝了该请求。",
      "目录中没有这样的记录。",
      "该值与已保存的值不同。",
      "另一个请求在此期间更改了它。",
    ],
    fixes: ["请更正请求并重新发送。", "获取新令牌并重复调用。", "等待几秒钟后重试。", "先查找记录并使用其编号。"],
    parcels: { other: "# 个包裹放不下" },
  },
};
