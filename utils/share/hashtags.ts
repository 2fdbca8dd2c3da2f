/** For screens, which need a user's words as hashtags and not what pages suggest. */
export { hashtagOf } from '../signals/hashtag-of';
