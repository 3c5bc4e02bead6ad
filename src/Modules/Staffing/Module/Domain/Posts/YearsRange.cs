namespace Workforce.Staffing.Domain.Posts;

internal sealed record YearsRange(int Minimum, int Maximum);
