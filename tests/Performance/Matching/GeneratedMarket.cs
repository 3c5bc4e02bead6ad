using System.Globalization;
using System.Text;
using Workforce.Rotation.Matching;

namespace Workforce.Performance.Matching;

/// <summary>
/// A market of generated people: posts of 1 to 5 seats, about nine seats for ten teachers, tastes that lean to the
/// same posts, scores in hundredths that go with ability (a greater step makes more of them equal), one teacher in
/// five with a guarantee.
/// </summary>
internal sealed record GeneratedMarket(int Teachers, int ListLength, int Districts, int ScoreStep = 1)
{
    public Market Build()
    {
        var builder = new MarketBuilder();
        var numbers = new KeyedNumbers(2026);
        var posts = Teachers * 3 / 10;
        var held = new int[posts];
        var capacities = new int[posts];
        for (var post = 0; post < posts; post++)
        {
            capacities[post] = 1 + numbers.Below(5);
            builder.AddPost(PostId(post), capacities[post]);
        }

        var currents = new int[Teachers];
        for (var teacher = 0; teacher < Teachers; teacher++)
        {
            var (from, count) = PostsOpenTo(teacher, posts);
            var current = from + numbers.Below(count);
            var guaranteed = numbers.Below(5) == 0 && held[current] < capacities[current];
            if (guaranteed) held[current]++;
            builder.AddTeacher(TeacherId(teacher), numbers.Next(), PostId(current), guaranteed);
        }

        Span<int> list = stackalloc int[ListLength];
        for (var teacher = 0; teacher < Teachers; teacher++)
        {
            var (from, count) = PostsOpenTo(teacher, posts);
            var ability = numbers.Below(5000);
            for (var rank = 0; rank < list.Length; rank++)
            {
                int post;
                do post = from + (int)(count * Math.Pow(numbers.Share(), 1.5));
                while (list[..rank].Contains(post));
                list[rank] = post;
                builder.AddChoice(TeacherId(teacher), rank + 1, PostId(post), (ability + numbers.Below(5000)) / ScoreStep);
            }
        }

        return builder.Build().Market!;
    }

    private (int From, int Count) PostsOpenTo(int teacher, int posts)
    {
        var count = posts / Districts;
        return ((int)((long)teacher * Districts / Teachers) * count, count);
    }

    private static byte[] Id(char kind, int number) => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{kind}{number:d7}"));

    private static string PostId(int post) => Encoding.UTF8.GetString(Id('p', post));

    private static string TeacherId(int teacher) => Encoding.UTF8.GetString(Id('t', teacher));
}
