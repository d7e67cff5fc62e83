   lll   lll
  ll llllllll
 ll  l l l  ll
ll     l    lll
llllooyyyollllll
llloyyyyyyyollll
 llloyyyyoollll
