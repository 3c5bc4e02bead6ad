using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Posts;

/// <summary>Adds a post to a draft round, or changes one.</summary>
internal sealed class SavePost(Work<RotationDbContext> work, ISchoolDirectory schools)
{
    public async Task<PostId> HandleAsync(RoundId roundId, PostId? id, PostForm input, Change change, CancellationToken ct)
    {
        var schoolId = new SchoolId(input.School!.Value);
        var school = (await schools.FindAsync([schoolId], ct)).GetValueOrDefault(schoolId) ?? throw new RuleBrokenException("没有找到这所学校。");
        if (!school.Stages.Contains(input.Stage!))
            throw new RuleBrokenException("{0}没有这个学段。", school.Name);
        return await work.ChangeAsync(change, async db =>
        {
            var round = await db.Rounds.OneAsync(r => r.Id == roundId, ct);
            PostsChangeOnlyInDraft.Check(round);
            if (school.DistrictId != round.DistrictId)
                throw new RuleBrokenException("没有找到这所学校。");
            await InSchool.PublishedPostsStand.CheckAsync(db, roundId, school.Id, ct);
            if (id is not { } known)
                return await AddAsync(db, round, school, input, ct);
            var post = await db.Posts.OneAsync(p => p.Id == known && p.RoundId == roundId, ct);
            db.Entry(post).Property(p => p.Version).OriginalValue = input.Version;
            (post.Capacity, post.Conditions) = (input.Capacity!.Value, input.Conditions());
            return post.Id;
        }, ct);
    }

    private static async Task<PostId> AddAsync(RotationDbContext db, Round round, SchoolCard school, PostForm input, CancellationToken ct)
    {
        var codes = await PostCodes.NextAsync(db, round.Id, ct);
        var post = PostOf(round, codes.Next(), school, input.Stage!, input.Subject!, string.IsNullOrEmpty(input.Level) ? null : input.Level, input.Capacity!.Value, input.Conditions());
        db.Add(post);
        return post.Id;
    }

    public static Post PostOf(Round round, string code, SchoolCard school, string stage, string subject, string? level, int capacity, PostConditions conditions) => new()
    {
        Id = new(Guid.CreateVersion7()),
        RoundId = round.Id,
        DistrictId = round.DistrictId,
        Code = code,
        OfferedBy = school.Id,
        SchoolName = school.Name,
        SchoolArea = school.Area,
        SchoolTier = school.RemotenessTier,
        SchoolCluster = school.Cluster,
        Stage = stage,
        Subject = subject,
        Level = level,
        Capacity = capacity,
        Conditions = conditions,
    };
}
