package mail

import "context"

// Job is a letter on its way: enqueue it in the transaction whose news it brings, and it
// goes out if and only if that transaction is kept.
type Job struct{ Message }

// Kind names the job in the queue.
func (Job) Kind() string { return "mail" }

// Deliver is the work of a Job: to hand its letter to sender.
func Deliver(sender Sender) func(context.Context, Job) error {
	return func(ctx context.Context, job Job) error { return sender.Send(ctx, job.Message) }
}
