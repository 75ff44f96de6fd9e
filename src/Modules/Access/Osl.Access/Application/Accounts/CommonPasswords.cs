using System.Collections.Frozen;

namespace Osl.Access.Application.Accounts;

/// <summary>What anyone would try first, of the length that is allowed at all; short ones fall to the length.</summary>
internal static class CommonPasswords
{
    public static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.Ordinal,
        "123456789012", "1234567890123", "12345678901234", "123456789012345", "1234567890qwerty", "0987654321098", "098765432109",
        "password1234", "password12345", "password123456", "passwordpassword", "password2024", "password2025", "password2026", "mypassword123",
        "haslo1234567", "haslo12345678", "haslohaslohaslo", "haslohaslo123", "mojehaslo123", "mojehaslo1234", "hasło1234567", "hasłohasło123",
        "qwertyuiop12", "qwertyuiop123", "qwertyuiop1234", "qwertyuiopasdfghjkl", "qwertyqwerty", "qwerty123456", "qwerty1234567", "1qaz2wsx3edc",
        "1qaz2wsx3edc4rfv", "zaq12wsxcde3", "zaq1zaq1zaq1", "zaq12wsx1234", "asdfghjkl123", "asdfghjkl1234", "zxcvbnm12345", "abcdefghijkl",
        "abcdefgh1234", "abcd12345678", "administrator", "administrator1", "administrator123", "admin1234567", "admin12345678", "adminadminadmin",
        "letmeinletmein", "welcome12345", "welcome123456", "iloveyou1234", "iloveyou12345", "kochamcie123", "kochamcie1234", "kochamciebardzo",
        "polska123456", "polska1234567", "polskapolska", "warszawa1234", "warszawa12345", "krakow123456", "misiaczek123", "samochod1234",
        "changeme1234", "changemechangeme", "zmienmnie123", "zmienmnie1234", "trustno1trustno1", "superman1234", "dragon123456", "monkey123456",
        "football1234", "footballfootball", "princess1234", "sunshine1234", "michal123456", "bartek123456", "mateusz12345", "karolina1234",
        "organizator1", "organizator123", "centrumuslug1", "centrumuslugspolecznych", "uslugispoleczne");
}
