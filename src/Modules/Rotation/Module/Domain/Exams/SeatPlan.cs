using System.Security.Cryptography;
using System.Text;

namespace Workforce.Rotation.Domain.Exams;

/// <summary>
/// Who sits where, by a rule anybody can repeat. The seed is SHA-256 over the round's key and the candidates' numbers in
/// order; every candidate's ticket is SHA-256 over seed and number. Paper by paper, the next seat goes to the school with
/// the most candidates left that is not the school of the seat before, and within it to the lowest ticket. So neighbours are
/// of different schools wherever the numbers allow it.
/// </summary>
internal static class SeatPlan
{
    /// <param name="Number">The entrant's public number.</param>
    /// <param name="School">Any value that tells schools apart and orders them.</param>
    /// <param name="Paper">Candidates of one paper sit together.</param>
    internal sealed record Person(string Number, string School, string Paper);

    public static string SeedOf(string roundKey, IEnumerable<string> numbers) =>
        Hash(roundKey + "\0" + string.Concat(numbers.Order(StringComparer.Ordinal).Select(number => number + "\0")));

    /// <returns>In the order of seats, first seat of the first room first.</returns>
    public static IReadOnlyList<Person> Of(string seed, IEnumerable<Person> people)
    {
        var order = new List<Person>();
        foreach (var paper in people.GroupBy(p => p.Paper).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var left = paper.GroupBy(p => p.School).ToDictionary(g => g.Key, g => new Queue<Person>(g.OrderBy(p => TicketOf(seed, p.Number), StringComparer.Ordinal)));
            while (left.Count > 0)
            {
                var before = order.Count == 0 ? null : order[^1].School;
                var school = left.Where(s => s.Key != before || left.Count == 1)
                    .OrderByDescending(s => s.Value.Count).ThenBy(s => TicketOf(seed, s.Value.Peek().Number), StringComparer.Ordinal).First();
                order.Add(school.Value.Dequeue());
                if (school.Value.Count == 0)
                    left.Remove(school.Key);
            }
        }
        return order;
    }

    /// <summary>The rooms filled one after another.</summary>
    public static IEnumerable<(ExamRoom Room, int Seat)> Seats(IEnumerable<ExamRoom> rooms) => rooms.SelectMany(room => Enumerable.Range(1, room.Seats).Select(seat => (room, seat)));

    /// <summary>A candidate's ticket; orders are drawn by it too.</summary>
    public static string TicketOf(string seed, string number) => Hash(seed + "\0" + number);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
